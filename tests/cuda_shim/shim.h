// CUDA C++ on a CPU: lets g++ compile unmodified kernel text and run it, one block at a time.
//
// A thread is a ucontext fiber. It runs until a barrier, a warp exchange or an atomic; who runs next is drawn from a
// seed, and where that is odd a warp runs as far ahead of the others as it can. Shared memory holds NaN bits at block
// start. So a missing barrier shows under some seed, and a bad access (misaligned vector, index beyond an array,
// unmapped memory) ends the launch with a message instead of the process.
#pragma once
#define SYMDL_SHIM 1
#include <math.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

struct uint3 { unsigned x, y, z; };
struct dim3 { unsigned x, y, z; };
static uint3 threadIdx, blockIdx;
static dim3 blockDim, gridDim;
static const int warpSize = 32;

// ---- the scheduler ----
namespace shim {

enum State { READY, AT_BLOCK, AT_WARP, DONE };
struct Fiber {
    ucontext_t context;
    State state;
    int operation;       // of the warp exchange this fiber waits at
    unsigned mask;       // the lanes that take part in it
    uint64_t value;      // what it offers
    uint64_t lanes[32];  // what it is given: the values of all lanes, NaN bits for absent ones
    unsigned present;
};
const size_t STACK = 256 << 10, SHARED = 256 << 10, GUARD = 64 << 10;
static std::vector<Fiber> fibers;
static std::vector<unsigned> ready;
static ucontext_t scheduler;
static unsigned current, count, live, waiting;
static bool inside, ahead;
static uint64_t random_state;
static char error[256];
static char *stacks, *shared_top;
static unsigned char* dynamic_shared;
static void (*kernel)(void**);
static void** arguments;

static unsigned draw(unsigned below) {  // splitmix64
    uint64_t z = (random_state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return unsigned((z ^ (z >> 31)) % below);
}

static void suspend(State state) {
    Fiber& fiber = fibers[current];
    fiber.state = state;
    swapcontext(&fiber.context, &scheduler);
}

[[noreturn]] static void leave() {
    inside = false;
    setcontext(&scheduler);
    __builtin_unreachable();
}

template <class... A>
[[noreturn]] static void fail(const char* format, A... values) {
    int used = snprintf(error, sizeof error, "block %u thread %u: ", blockIdx.x, threadIdx.x);
    snprintf(error + used, sizeof error - used, format, values...);
    leave();
}

static void enter() {
    kernel(arguments);
    fibers[current].state = DONE;
}

static void release_warp(unsigned first, unsigned mask, int operation) {
    unsigned present = 0;
    for (unsigned lane = 0; lane < 32 && first + lane < count; ++lane) {
        Fiber& fiber = fibers[first + lane];
        if (!(mask >> lane & 1) || fiber.state == DONE) continue;
        if (fiber.state != AT_WARP || fiber.mask != mask || fiber.operation != operation) return;
        present |= 1u << lane;
    }
    for (unsigned lane = 0; lane < 32; ++lane) {
        if (!(present >> lane & 1)) continue;
        Fiber& fiber = fibers[first + lane];
        for (unsigned other = 0; other < 32; ++other)
            fiber.lanes[other] = present >> other & 1 ? fibers[first + other].value : ~uint64_t(0);
        fiber.present = present;
        fiber.state = READY;
        ready.push_back(first + lane);
    }
}

static Fiber& exchange(int operation, unsigned mask, uint64_t value) {
    Fiber& fiber = fibers[current];
    if (!(mask >> current % 32 & 1)) fail("a warp operation whose mask %#x leaves out its caller", mask);
    fiber.operation = operation;
    fiber.mask = mask;
    fiber.value = value;
    suspend(AT_WARP);
    return fiber;
}

extern "C" __attribute__((visibility("hidden"))) char __start_symdl_shared[], __stop_symdl_shared[];
__attribute__((section("symdl_shared"), used)) static char at_least_one_byte[16] = {1};

static void run_block() {
    memset(__start_symdl_shared, 0xFF, __stop_symdl_shared - __start_symdl_shared);
    memset(shared_top - SHARED, 0xFF, SHARED);
    ready.clear();
    for (unsigned t = 0; t < count; ++t) {
        Fiber& fiber = fibers[t];
        getcontext(&fiber.context);
        fiber.context.uc_stack.ss_sp = stacks + t * STACK;
        fiber.context.uc_stack.ss_size = STACK;
        fiber.context.uc_link = &scheduler;
        makecontext(&fiber.context, enter, 0);
        fiber.state = READY;
        ready.push_back(t);
    }
    live = count;
    waiting = 0;
    while (live) {
        if (ready.empty()) {
            snprintf(error, sizeof error, "block %u: deadlock: %u threads wait at __syncthreads, %u at a warp "
                     "operation", blockIdx.x, waiting, live - waiting);
            return;
        }
        if (!ahead || draw(64) == 0) std::swap(ready[draw(unsigned(ready.size()))], ready.back());
        current = ready.back();
        ready.pop_back();
        Fiber& fiber = fibers[current];
        threadIdx = {current % blockDim.x, current / blockDim.x % blockDim.y, current / (blockDim.x * blockDim.y)};
        inside = true;
        swapcontext(&scheduler, &fiber.context);
        inside = false;
        if (error[0]) return;
        unsigned first = current / 32 * 32;
        if (fiber.state == READY) ready.push_back(current);
        if (fiber.state == AT_WARP) release_warp(first, fiber.mask, fiber.operation);
        if (fiber.state == AT_BLOCK) ++waiting;
        if (fiber.state == DONE) {
            --live;
            for (unsigned t = first; t < first + 32 && t < count; ++t)
                if (fibers[t].state == AT_WARP) release_warp(first, fibers[t].mask, fibers[t].operation);
        }
        if (waiting && waiting == live) {
            for (unsigned t = 0; t < count; ++t)
                if (fibers[t].state == AT_BLOCK) fibers[t].state = READY, ready.push_back(t);
            waiting = 0;
        }
    }
}

static void on_fault(int number, siginfo_t* info, void*) {
    if (inside) fail("signal %d: access to unmapped memory at %p", number, info->si_addr);
    signal(number, SIG_DFL);
}

static const char* launch(void (*call)(void**), const unsigned* grid, const unsigned* block, void** args,
                          size_t shared_bytes, uint64_t seed) {
    static char signal_stack[64 << 10];
    error[0] = 0;
    random_state = seed;
    ahead = seed & 1;
    kernel = call;
    arguments = args;
    gridDim = {grid[0], grid[1], grid[2]};
    blockDim = {block[0], block[1], block[2]};
    count = block[0] * block[1] * block[2];
    unsigned blocks = grid[0] * grid[1] * grid[2];
    if (fibers.size() < count) fibers.resize(count);
    if (!stacks) {
        int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
        stacks = (char*)mmap(nullptr, 1024 * STACK, PROT_READ | PROT_WRITE, flags, -1, 0);
        shared_top = (char*)mmap(nullptr, SHARED + GUARD, PROT_READ | PROT_WRITE, flags, -1, 0) + SHARED;
        mprotect(shared_top, GUARD, PROT_NONE);
    }
    dynamic_shared = (unsigned char*)shared_top - (shared_bytes + 15) / 16 * 16;

    struct sigaction mine = {}, old_segv, old_bus;
    mine.sa_sigaction = on_fault;
    mine.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
    stack_t stack = {signal_stack, 0, sizeof signal_stack}, old_stack;
    sigaltstack(&stack, &old_stack);
    sigaction(SIGSEGV, &mine, &old_segv);
    sigaction(SIGBUS, &mine, &old_bus);
    std::vector<unsigned> order(blocks);
    for (unsigned i = 0; i < blocks; ++i) {  // a random order of the blocks
        order[i] = i;
        std::swap(order[i], order[draw(i + 1)]);
    }
    for (unsigned i = 0; i < blocks && !error[0]; ++i) {
        blockIdx = {order[i] % grid[0], order[i] / grid[0] % grid[1], order[i] / (grid[0] * grid[1])};
        run_block();
    }
    sigaction(SIGSEGV, &old_segv, nullptr);
    sigaction(SIGBUS, &old_bus, nullptr);
    sigaltstack(&old_stack, nullptr);
    return error;
}

// ---- trampolines: the kernel's own type says what its arguments are ----
template <class T> struct Describe {
    static std::string text() {
        const char* kind = std::is_floating_point<T>() ? "f" : std::is_signed<T>() ? "i" : "u";
        return (std::is_arithmetic<T>() ? kind : "struct") + std::to_string(sizeof(T));
    }
};
template <> struct Describe<bool> { static std::string text() { return "b1"; } };
template <> struct Describe<void> { static std::string text() { return "void"; } };
template <class T> struct Describe<const T> { static std::string text() { return "const " + Describe<T>::text(); } };
template <class T> struct Describe<T*> { static std::string text() { return Describe<T>::text() + "*"; } };

template <class... P, size_t... I>
static void call_with(void (*f)(P...), void** a, std::index_sequence<I...>) { f(*(P*)a[I]...); }
template <class... P>
static void call(void (*f)(P...), void** a) { call_with(f, a, std::index_sequence_for<P...>()); }
template <class... P>
static std::string signature(void (*)(P...)) {
    std::string text;
    ((text += (text.empty() ? "" : ", ") + Describe<P>::text()), ...);
    return text;
}
struct Kernel {
    const char* name;
    void (*call)(void**);
    std::string signature;
};

}  // namespace shim

// ---- what -fsanitize=alignment,bounds calls ----
struct shim_location { const char* file; unsigned line, column; };
extern "C" void __ubsan_handle_type_mismatch_v1(shim_location* at, uintptr_t address) {
    shim::fail("%s:%u: misaligned access to %#lx", at->file, at->line, (unsigned long)address);
}
extern "C" void __ubsan_handle_out_of_bounds(shim_location* at, uintptr_t index) {
    shim::fail("%s:%u: index %ld out of bounds", at->file, at->line, (long)index);
}

// ---- the language ----
#define __global__
#define __device__
#define __host__
#define __constant__
#define __shared__ __attribute__((section("symdl_shared"))) static
#define __forceinline__ inline __attribute__((always_inline))
#define __noinline__ __attribute__((noinline))
#define __launch_bounds__(...)
#define __align__(n) __attribute__((aligned(n)))

static inline void __syncthreads() { shim::suspend(shim::AT_BLOCK); }
static inline void __syncwarp(unsigned mask = ~0u) { shim::exchange(0, mask, 0); }
static inline void __threadfence() {}
static inline void __threadfence_block() {}
[[noreturn]] static inline void __trap() { shim::fail("__trap"); }

template <class T>
static T shim_shuffle(int operation, unsigned mask, T value, int source, int width) {
    static_assert(std::is_arithmetic<T>() && (sizeof(T) == 4 || sizeof(T) == 8), "no such shuffle in CUDA");
    uint64_t bits = 0;
    memcpy(&bits, &value, sizeof(T));
    int lane = shim::current % 32, base = lane / width * width;
    if (operation == 4) source &= width - 1, source += base;  // __shfl_sync wraps, the others keep their own value
    if (source < 0 || source >= base + width || source < (operation == 2 ? base : 0)) source = lane;
    shim::Fiber& fiber = shim::exchange(operation, mask, bits);
    memcpy(&value, &fiber.lanes[source], sizeof(T));
    return value;
}
#define SHUFFLE(name, operation, source)                                                                   \
    template <class T>                                                                                     \
    static T name(unsigned mask, T value, int by, int width = 32) {                                        \
        int lane = shim::current % 32;                                                                     \
        (void)lane;                                                                                        \
        return shim_shuffle(operation, mask, value, source, width);                                        \
    }
SHUFFLE(__shfl_xor_sync, 1, lane ^ by)
SHUFFLE(__shfl_up_sync, 2, lane - by)
SHUFFLE(__shfl_down_sync, 3, lane + by)
SHUFFLE(__shfl_sync, 4, by)
#undef SHUFFLE

static inline unsigned __ballot_sync(unsigned mask, int truth) {
    shim::Fiber& fiber = shim::exchange(5, mask, truth != 0);
    unsigned ballot = 0;
    for (int lane = 0; lane < 32; ++lane) ballot |= unsigned(fiber.lanes[lane] == 1) << lane;
    return ballot;
}
static inline int __any_sync(unsigned mask, int truth) { return __ballot_sync(mask, truth) != 0; }
static inline int __all_sync(unsigned mask, int truth) { return __ballot_sync(mask, !truth) == 0; }

// An atomic is a point where another thread may run first.
template <class T> using shim_same = std::common_type_t<T>;  // not deduced
#define ATOMIC(name, result)                               \
    template <class T>                                     \
    static T name(T* address, shim_same<T> value) {        \
        shim::suspend(shim::READY);                        \
        T old = *address;                                  \
        *address = result;                                 \
        return old;                                        \
    }
ATOMIC(atomicExch, value)
ATOMIC(atomicAdd, old + value)
ATOMIC(atomicMax, old < value ? value : old)
ATOMIC(atomicMin, value < old ? value : old)
ATOMIC(atomicOr, old | value)
#undef ATOMIC
template <class T>
static T atomicCAS(T* address, shim_same<T> expected, shim_same<T> value) {
    shim::suspend(shim::READY);
    T old = *address;
    if (old == expected) *address = value;
    return old;
}

// ---- vectors ----
#define VECTORS(T, name)                                                                            \
    struct alignas(2 * sizeof(T)) name##2 { T x, y; };                                              \
    struct alignas(sizeof(T) < 8 ? 4 * sizeof(T) : 16) name##4 { T x, y, z, w; };                   \
    static inline name##2 make_##name##2(T x, T y) { return {x, y}; }                               \
    static inline name##4 make_##name##4(T x, T y, T z, T w) { return {x, y, z, w}; }
VECTORS(float, float)
VECTORS(double, double)
VECTORS(int, int)
VECTORS(unsigned, uint)
VECTORS(short, short)
VECTORS(unsigned short, ushort)
#undef VECTORS

// ---- 16-bit storage (no arithmetic: kernels compute in float) ----
struct __half { unsigned short bits; };
struct __nv_bfloat16 { unsigned short bits; };
typedef __half half;
typedef __nv_bfloat16 nv_bfloat16;
struct alignas(4) __half2 { __half x, y; };
struct alignas(4) __nv_bfloat162 { __nv_bfloat16 x, y; };
template <> struct shim::Describe<__half> { static std::string text() { return "f2"; } };
template <> struct shim::Describe<__nv_bfloat16> { static std::string text() { return "bfloat16"; } };

template <class To, class From>
static inline To shim_bits(From from) {
    static_assert(sizeof(To) == sizeof(From), "");
    To to;
    memcpy(&to, &from, sizeof to);
    return to;
}
static inline float __half2float(__half h) { return float(shim_bits<_Float16>(h)); }
static inline __half __float2half_rn(float f) { return shim_bits<__half>(_Float16(f)); }
static inline __half __float2half(float f) { return __float2half_rn(f); }
static inline float __bfloat162float(__nv_bfloat16 b) { return shim_bits<float>(uint32_t(b.bits) << 16); }
static inline __nv_bfloat16 __float2bfloat16_rn(float f) {
    uint32_t bits = shim_bits<uint32_t>(f);
    if (f != f) return {0x7FFF};
    return {(unsigned short)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16)};
}
static inline __nv_bfloat16 __float2bfloat16(float f) { return __float2bfloat16_rn(f); }
static inline float2 __half22float2(__half2 h) { return {__half2float(h.x), __half2float(h.y)}; }
static inline float2 __bfloat1622float2(__nv_bfloat162 b) { return {__bfloat162float(b.x), __bfloat162float(b.y)}; }
static inline __half2 __floats2half2_rn(float x, float y) { return {__float2half_rn(x), __float2half_rn(y)}; }
static inline __nv_bfloat162 __floats2bfloat162_rn(float x, float y) {
    return {__float2bfloat16_rn(x), __float2bfloat16_rn(y)};
}
static inline unsigned short __half_as_ushort(__half h) { return h.bits; }
static inline __half __ushort_as_half(unsigned short u) { return {u}; }
static inline unsigned short __bfloat16_as_ushort(__nv_bfloat16 b) { return b.bits; }
static inline __nv_bfloat16 __ushort_as_bfloat16(unsigned short u) { return {u}; }

// ---- numbers: what <math.h> lacks ----
static inline int __float_as_int(float f) { return shim_bits<int>(f); }
static inline unsigned __float_as_uint(float f) { return shim_bits<unsigned>(f); }
static inline float __int_as_float(int i) { return shim_bits<float>(i); }
static inline float __uint_as_float(unsigned u) { return shim_bits<float>(u); }
static inline long long __double_as_longlong(double d) { return shim_bits<long long>(d); }
static inline double __longlong_as_double(long long i) { return shim_bits<double>(i); }
// As on the device: saturating, 0 for NaN. A plain cast differs from the device there.
static inline unsigned __umulhi(unsigned a, unsigned b) { return (unsigned)((uint64_t)a * b >> 32); }
static inline unsigned long long __umul64hi(unsigned long long a, unsigned long long b) {
    return (unsigned long long)((unsigned __int128)a * b >> 64);
}
static inline int __double2int_rn(double d) {
    return d != d ? 0 : d >= 2147483647.0 ? 2147483647 : d <= -2147483648.0 ? -2147483647 - 1 : (int)rint(d);
}
static inline int __float2int_rn(float f) { return __double2int_rn(f); }
static inline int __float2int_rz(float f) { return __double2int_rn(truncf(f)); }
static inline double normcdf(double x) { return (double)(0.5L * erfcl(-(long double)x * 0.70710678118654752440L)); }
static inline float normcdff(float x) { return (float)(0.5 * erfc(-(double)x * 0.70710678118654752440)); }
static inline double rsqrt(double x) { return (double)(1 / sqrtl(x)); }
static inline float rsqrtf(float x) { return (float)(1 / sqrt((double)x)); }
template <class A, class B>
static inline std::common_type_t<A, B> max(A a, B b) { return a < b ? b : a; }
template <class A, class B>
static inline std::common_type_t<A, B> min(A a, B b) { return b < a ? b : a; }
template <class T> static inline T __ldg(const T* address) { return *address; }
template <class T> static inline T __ldcs(const T* address) { return *address; }
template <class T> static inline void __stcs(T* address, shim_same<T> value) { *address = value; }
// glibc declares some of these names for itself, so they are macros.
#define __expf(x) expf(x)
#define __exp10f(x) exp10f(x)
#define __logf(x) logf(x)
#define __log2f(x) log2f(x)
#define __log10f(x) log10f(x)
#define __powf(x, y) powf(x, y)
#define __sinf(x) sinf(x)
#define __cosf(x) cosf(x)
#define __tanf(x) tanf(x)
#define __fdividef(x, y) ((float)(x) / (float)(y))
#define __frcp_rn(x) (1.0f / (float)(x))
#define __frsqrt_rn(x) rsqrtf(x)
#define __fsqrt_rn(x) sqrtf(x)
#define __fadd_rn(x, y) ((float)(x) + (float)(y))
#define __fsub_rn(x, y) ((float)(x) - (float)(y))
#define __fmul_rn(x, y) ((float)(x) * (float)(y))
#define __fdiv_rn(x, y) ((float)(x) / (float)(y))
#define __fmaf_rn(x, y, z) fmaf(x, y, z)
#define __dadd_rn(x, y) ((double)(x) + (double)(y))
#define __dsub_rn(x, y) ((double)(x) - (double)(y))
#define __dmul_rn(x, y) ((double)(x) * (double)(y))
#define __ddiv_rn(x, y) ((double)(x) / (double)(y))
#define __fma_rn(x, y, z) fma(x, y, z)

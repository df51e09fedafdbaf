# Made by symdl 0.1.0 from huber_loss with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
#                  delta*(-delta/2 + absolute(input - target))  otherwise
"""Quadratic near the target, linear beyond delta."""

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "huber_loss", "huber_loss_vjp", "huber_loss_value_and_grad", "huber_loss_hvp", "huber_loss_hess_diag"
]


def _value_numbers(delta):
    return delta, delta


_value = _Kernel(
    name="huber_loss_value",
    rows=False,
    inputs=("input", "target"),
    outputs=("value",),
    scalars=("delta",),
    kinds=("real", "wide"),
    primitives=("absolute", "extended"),
    host=_value_numbers,
    text=r"""
// huber_loss_value for the elements at which it loses digits.
struct huber_loss_value_carefully_results {
    real value_result;
};

__device__ __noinline__ huber_loss_value_carefully_results huber_loss_value_carefully(
    const real input, const real target, const pair delta_pair)
{
    const extended t1 = extended(delta_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = -t2;
    const extended t4 = real(t2) < real(t3) ? t3 : t2;
    const extended t5 = t1 * ((extended(R(2.0)) * t4 - t1) / extended(R(2.0)));
    return { real(real(extended_sign(t1 - t4)) >= R(0.0) ? extended(R(0.5)) * (t2 * t2) : t5) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool huber_loss_value_element(
    const real input, const real target, const real delta, const pair delta_pair, real& value_result)
{
    const real t1 = input - target;
    const real absolute = absolute_(t1);
    const real t2 = R(2.0) * absolute;
    const real t3 = delta >= absolute ? R(0.5) * (t1 * t1) : delta * ((t2 - delta) / R(2.0));
    const bool t4 = t2 == INF;
    value_result = t3;
    if (!quickly && t4) {
        const huber_loss_value_carefully_results better = huber_loss_value_carefully(input, target, delta_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_value_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    value_out_type* restrict_ value_out,
    const real delta,
    WIDE_NUMBER(delta_pair),
    const integer size)
{
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[2];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[2];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= huber_loss_value_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), delta, delta_pair, value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        huber_loss_value_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), delta, delta_pair, value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_value_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(value_out_type, value_out),
    const real delta,
    WIDE_NUMBER(delta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= huber_loss_value_element<true>(
                load(input_read + k), load(target_read + k), delta, delta_pair, value_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result;
        huber_loss_value_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), delta, delta_pair, value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="huber_loss_vjp",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("delta",),
    kinds=("real",),
    primitives=("absolute",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool huber_loss_vjp_element(
    const real input, const real target, const real g, const real delta, real& input_result)
{
    const real t1 = input - target;
    const real t2 = g * delta;
    const real t3 = delta >= absolute_(t1) ? g * t1 : t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -t2) : t2;
    input_result = target == target ? (input == input ? t3 : input) : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_vjp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real delta,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= huber_loss_vjp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), delta, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        huber_loss_vjp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), delta, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_vjp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real delta,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= huber_loss_vjp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), delta, input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result;
        huber_loss_vjp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), delta, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_vjp_target = _Kernel(
    name="huber_loss_vjp_target",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("target",),
    chunks=1,
    scalars=("delta",),
    kinds=("real",),
    primitives=("absolute",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool huber_loss_vjp_target_element(
    const real input, const real target, const real g, const real delta, real& target_result)
{
    const real t1 = g * delta;
    const real t2 = input - target;
    const real t3 = t2 <= R(0.0) ? (t2 >= R(0.0) ? R(0.0) : t1) : -t1;
    const real t4 = input == input ? (delta >= absolute_(t2) ? g * (target - input) : t3) : input;
    target_result = target == target ? t4 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_vjp_target_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    target_out_type* restrict_ target_out,
    const real delta,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<target_out_type> target_write[1];
        bool careful = false;
        EACH(k, 1) {
            real target_result[LANES];
            EACH(lane, LANES)
                careful |= huber_loss_vjp_target_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), delta, target_result[lane]);
            pack(target_write[k], target_result);
        }
        if (careful) return false;
        write(target_out + i, target_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real target_result;
        huber_loss_vjp_target_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), delta, target_result);
        store(target_out + i, target_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_vjp_target_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(target_out_type, target_out),
    const real delta,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real target_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= huber_loss_vjp_target_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), delta, target_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(target_out), target_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real target_result;
        huber_loss_vjp_target_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), delta, target_result);
        store(PLACE(target_out), target_result);
    });
}
""",
)


def _value_and_grad_numbers(delta):
    return delta, delta


_value_and_grad = _Kernel(
    name="huber_loss_value_and_grad",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("value", "input"),
    chunks=1,
    scalars=("delta",),
    kinds=("real", "wide"),
    primitives=("absolute", "extended"),
    host=_value_and_grad_numbers,
    text=r"""
// huber_loss_value_and_grad for the elements at which it loses digits.
struct huber_loss_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ huber_loss_value_and_grad_carefully_results huber_loss_value_and_grad_carefully(
    const real input, const real target, const pair delta_pair)
{
    const extended t1 = extended(delta_pair);
    const extended t2 = extended_of(input) - extended_of(target);
    const extended t3 = -t2;
    const extended t4 = real(t2) < real(t3) ? t3 : t2;
    const extended t5 = t1 * ((extended(R(2.0)) * t4 - t1) / extended(R(2.0)));
    return { real(real(extended_sign(t1 - t4)) >= R(0.0) ? extended(R(0.5)) * (t2 * t2) : t5) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool huber_loss_value_and_grad_element(
    const real input, const real target, const real g, const real delta, const pair delta_pair, real& value_result, real& input_result)
{
    const real t1 = input - target;
    const real absolute = absolute_(t1);
    const real t2 = R(2.0) * absolute;
    const bool t3 = delta >= absolute;
    const real t4 = t3 ? R(0.5) * (t1 * t1) : delta * ((t2 - delta) / R(2.0));
    const real t5 = g * delta;
    const real t6 = t3 ? g * t1 : t1 <= R(0.0) ? (t1 >= R(0.0) ? R(0.0) : -t5) : t5;
    const real t7 = target == target ? (input == input ? t6 : input) : target;
    const bool t8 = t2 == INF;
    value_result = t4;
    input_result = t7;
    if (!quickly && t8) {
        const huber_loss_value_and_grad_carefully_results better = huber_loss_value_and_grad_carefully(input, target, delta_pair);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t8;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_value_and_grad_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    value_out_type* restrict_ value_out,
    input_out_type* restrict_ input_out,
    const real delta,
    WIDE_NUMBER(delta_pair),
    const integer size)
{
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<value_out_type> value_write[1];
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real value_result[LANES], input_result[LANES];
            EACH(lane, LANES)
                careful |= huber_loss_value_and_grad_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), delta, delta_pair, value_result[lane], input_result[lane]);
            pack(value_write[k], value_result);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real value_result, input_result;
        huber_loss_value_and_grad_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), delta, delta_pair, value_result, input_result);
        store(value_out + i, value_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_value_and_grad_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(value_out_type, value_out),
    STRIDED(input_out_type, input_out),
    const real delta,
    WIDE_NUMBER(delta_pair),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const pair delta_pair = pair(delta_pair_hi, delta_pair_lo);
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real value_result[BATCH], input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= huber_loss_value_and_grad_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), delta, delta_pair, value_result[k], input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, input_result;
        huber_loss_value_and_grad_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), delta, delta_pair, value_result, input_result);
        store(PLACE(value_out), value_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hvp = _Kernel(
    name="huber_loss_hvp",
    rows=False,
    inputs=("input", "target", "g", "v"),
    outputs=("input",),
    chunks=1,
    scalars=("delta",),
    kinds=("real",),
    primitives=("absolute",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool huber_loss_hvp_element(
    const real input, const real target, const real g, const real v, const real delta, real& input_result)
{
    const real t1 = input == input ? (delta < absolute_(input - target) ? R(0.0) : g * v) : input;
    input_result = target == target ? t1 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_hvp_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    FLAT(const v_type, v_in),
    input_out_type* restrict_ input_out,
    const real delta,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<v_type> v_read[1];
        read(v_read, ENTRY(v_in), !v_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= huber_loss_hvp_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), load(v_read[k].at + lane), delta, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        huber_loss_hvp_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), load(ENTRY(v_in)), delta, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_hvp_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(const v_type, v_in),
    STRIDED(input_out_type, input_out),
    const real delta,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        v_type v_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
            v_read[k] = *PLACE(v_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= huber_loss_hvp_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), load(v_read + k), delta, input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result;
        huber_loss_hvp_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), load(PLACE(v_in)), delta, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_hess_diag = _Kernel(
    name="huber_loss_hess_diag",
    rows=False,
    inputs=("input", "target", "g"),
    outputs=("input",),
    chunks=1,
    scalars=("delta",),
    kinds=("real",),
    primitives=("absolute",),
    text=r"""
template <bool quickly>
__device__ __forceinline__ bool huber_loss_hess_diag_element(
    const real input, const real target, const real g, const real delta, real& input_result)
{
    const real t1 = input == input ? (delta < absolute_(input - target) ? R(0.0) : g) : input;
    input_result = target == target ? t1 : target;
    return false;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_hess_diag_flat(
    FLAT(const input_type, input_in),
    FLAT(const target_type, target_in),
    FLAT(const g_type, g_in),
    input_out_type* restrict_ input_out,
    const real delta,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<input_type> input_read[1];
        read(input_read, ENTRY(input_in), !input_in_step);
        lanes<target_type> target_read[1];
        read(target_read, ENTRY(target_in), !target_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<input_out_type> input_write[1];
        bool careful = false;
        EACH(k, 1) {
            real input_result[LANES];
            EACH(lane, LANES)
                careful |= huber_loss_hess_diag_element<true>(
                    load(input_read[k].at + lane), load(target_read[k].at + lane), load(g_read[k].at + lane), delta, input_result[lane]);
            pack(input_write[k], input_result);
        }
        if (careful) return false;
        write(input_out + i, input_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real input_result;
        huber_loss_hess_diag_element<false>(
            load(ENTRY(input_in)), load(ENTRY(target_in)), load(ENTRY(g_in)), delta, input_result);
        store(input_out + i, input_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) huber_loss_hess_diag_strided(
    STRIDED(const input_type, input_in),
    STRIDED(const target_type, target_in),
    STRIDED(const g_type, g_in),
    STRIDED(input_out_type, input_out),
    const real delta,
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        input_type input_read[BATCH];
        target_type target_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            input_read[k] = *PLACE(input_in);
            target_read[k] = *PLACE(target_in);
            g_read[k] = *PLACE(g_in);
        }
        real input_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= huber_loss_hess_diag_element<true>(
                load(input_read + k), load(target_read + k), load(g_read + k), delta, input_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(input_out), input_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real input_result;
        huber_loss_hess_diag_element<false>(
            load(PLACE(input_in)), load(PLACE(target_in)), load(PLACE(g_in)), delta, input_result);
        store(PLACE(input_out), input_result);
    });
}
""",
)


_SPEC = _Function(
    name="huber_loss",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "target"),
        _Argument("delta", "param", domain=_Domain(0, float('inf'), True, True)),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("input", "target"), ("delta",), ("value",)),
                "vjp": _Body(_vjp, ("input", "target", "g"), ("delta",), ("input",)),
                "vjp_target": _Body(_vjp_target, ("input", "target", "g"), ("delta",), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad, ("input", "target", "g"), ("delta",), ("value", "input")
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("delta",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("delta",), ("input",)),
            },
        ),
    },
    reductions=("none", "mean", "sum"),
)


def huber_loss(input, target, *, delta=1.0, reduction="mean", out=None):
    """Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the broadcast shape for reduction='none'. Sums accumulate in float64.
    The result has the dtype to which the floating input promote (float16, bfloat16, float32, float64;
    16-bit types compute in float32); integers and bools become float64; the other arrays are cast to
    it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _loss(_SPEC, "huber_loss", (input, target, delta), None, reduction, out)


def huber_loss_vjp(g, input, target, *, delta=1.0, reduction="mean", wrt=None, out=None):
    """Cotangents of the inputs of huber_loss, given the cotangent g of its result.

    huber_loss: Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones; target may be
        asked for.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _cotangents(_SPEC, "huber_loss_vjp", g, (input, target, delta), None, reduction, wrt, out)


def huber_loss_value_and_grad(input, target, *, delta=1.0, reduction="mean", out=None):
    """Value of huber_loss and its derivative, in one pass.

    huber_loss: Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what huber_loss_vjp(1, ...) returns). The result has the dtype to which the floating
    input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32); integers and
    bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _loss_pair(_SPEC, "huber_loss_value_and_grad", (input, target, delta), None, reduction, out)


def huber_loss_hvp(v, input, target, *, delta=1.0, reduction="mean", out=None):
    """Hessian of huber_loss in input times v.

    huber_loss: Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _curvature(_SPEC, "huber_loss_hvp", "hvp", v, (input, target, delta), None, reduction, out)


def huber_loss_hess_diag(input, target, *, delta=1.0, reduction="mean", out=None):
    """Diagonal of the Hessian of huber_loss in input.

    huber_loss: Quadratic near the target, linear beyond delta.

        huber_loss = absolute(input - target)**2/2  if delta >= absolute(input - target)
                     delta*(-delta/2 + absolute(input - target))  otherwise

    input: array; broadcasts with the others.
    target: array to compare with; broadcasts with the others.
    delta: number, 0 < delta; default 1.0.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain.

    Reference: P. J. Huber, Robust Estimation of a Location Parameter, Ann. Math. Statist. 35, 1964,
    doi:10.1214/aoms/1177703732
    """
    return _curvature(
        _SPEC, "huber_loss_hess_diag", "hess_diag", None, (input, target, delta), None, reduction, out
    )

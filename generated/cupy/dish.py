# Made by symdl 0.1.0 from dish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     dish = x*(x/sqrt(x**2 + 1) + 1)/2
"""The argument weighted by an algebraic sigmoid."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["dish", "dish_grad", "dish_grad2", "dish_vjp", "dish_value_and_grad"]


_value = _Kernel(
    name="dish_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("extended", "hypsum"),
    text=r"""
// dish_value for the elements at which it loses digits.
struct dish_value_carefully_results {
    real value_result;
};

__device__ __noinline__ dish_value_carefully_results dish_value_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, extended(R(1.0)));
    const extended t2 = x < R(0.0) ? extended(R(1.0)) * (extended(R(1.0)) / (hypot - t1)) : t1 + hypot;
    const extended t3 = x == INF ? extended(INF) : extended(R(0.5)) / hypot * t1 * t2;
    return { real(x == -INF ? extended(R(0.0)) : t3) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool dish_value_element(
    const real x, real& value_result)
{
    const real t1 = R(0.5) / hypot_(x, R(1.0));
    const real t2 = t1 * x * hypsum_(x, R(1.0));
    const real t3 = x == -INF ? R(0.0) : x == INF ? INF : t2;
    const bool t4 = t1 < R(7.888609052210118e-31) || (t2 >= -R(0.03125) && t2 <= -R(0.0018310546875));
    value_result = t3;
    if (!quickly && t4) {
        const dish_value_carefully_results better = dish_value_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_value_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= dish_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        dish_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_value_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= dish_value_element<true>(
                load(x_read + k), value_result[k]);
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
        dish_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="dish_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("extended", "hypsum"),
    text=r"""
// dish_grad for the elements at which it loses digits.
struct dish_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ dish_grad_carefully_results dish_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, extended(R(1.0)));
    const extended t2 = x < R(0.0) ? extended(R(1.0)) * (extended(R(1.0)) / (hypot - t1)) : t1 + hypot;
    const extended t3 = (t1 / hypot / hypot / hypot + t2 / hypot) / extended(R(2.0));
    const extended t4 = x == -INF ? extended(R(0.0)) : x >= R(8.507059173023462e+37) ? extended(R(1.0)) : t3;
    return { real(t4) };
}

// dish_grad for the elements at which it loses digits.
struct dish_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ dish_grad_anchored_results dish_grad_anchored(
    const real x)
{
    const real t1 = x - -R(0.7861513495445251);
    const real t2 = fma_(-R(0.0018334907327036646), t1, -R(0.0015404583946394676));
    const real t3 = fma_(fma_(t2, t1, R(0.0038869533707817806)), t1, R(0.0063247097155932725));
    const real t4 = fma_(fma_(t3, t1, R(0.0009032620246483248)), t1, -R(0.006956726108075401));
    const real t5 = fma_(fma_(t4, t1, -R(0.010766034413218223)), t1, -R(0.006423831566637494));
    const real t6 = fma_(fma_(t5, t1, R(0.006318580976023253)), t1, R(0.019781677646838414));
    const real t7 = fma_(fma_(t6, t1, R(0.020766229160351653)), t1, R(0.0015021041201424502));
    const real t8 = fma_(fma_(t7, t1, -R(0.02946641539311819)), t1, -R(0.04740417530806489));
    const real t9 = fma_(fma_(t8, t1, -R(0.02774465268553234)), t1, R(0.029312130012059165));
    const real t10 = fma_(fma_(t9, t1, R(0.08644948949516792)), t1, R(0.08774880022101064));
    const real t11 = fma_(fma_(t10, t1, R(0.00481493009124563)), t1, -R(0.12227544969048802));
    const real t12 = fma_(fma_(t11, t1, -R(0.1925848848971296)), t1, -R(0.11501892009745499));
    const real t13 = fma_(fma_(t12, t1, R(0.10120793660428654)), t1, R(0.31998012578621815));
    const real t14 = t1 - -R(2.8212898683932508e-08) - R(5.443473244068791e-16);
    const real t15 = fma_(fma_(t13, t1, R(0.3700666614939739)), t1, -R(2.6820429050349682e-11));
    return { (t14 - R(3.457582407199874e-32)) * (t15 + R(0.20749053359031677)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool dish_grad_element(
    const real x, real& grad_result)
{
    const real hypot = hypot_(x, R(1.0));
    const real t1 = x / hypot / hypot / hypot;
    const real t2 = t1 + hypsum_(x, R(1.0)) / hypot;
    const real t3 = x == -INF ? R(0.0) : x >= R(8.507059173023462e+37) ? R(1.0) : t2 / R(2.0);
    const bool t4 = x > -R(1.28615140914917) && x < -R(0.28615137934684753);
    const bool t5 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1) && !t4;
    grad_result = t3;
    if (!quickly && t5) {
        const dish_grad_carefully_results better = dish_grad_carefully(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t4) {
        const dish_grad_anchored_results better = dish_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_grad_flat(
    FLAT(const x_type, x_in),
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad_result[LANES];
            EACH(lane, LANES)
                careful |= dish_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        dish_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= dish_grad_element<true>(
                load(x_read + k), grad_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(grad_out), grad_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real grad_result;
        dish_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="dish_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("extended",),
    text=r"""
// dish_grad2 for the elements at which it loses digits.
struct dish_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ dish_grad2_carefully_results dish_grad2_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, extended(R(1.0)));
    const extended t2 = extended(R(3.0)) / hypot * t1 / hypot * t1 / hypot / hypot / hypot;
    const extended t3 = (extended(R(2.0)) / hypot / hypot / hypot - t2) / extended(R(2.0));
    return { real(x == -INF ? extended(R(0.0)) : x == INF ? extended(R(0.0)) : t3) };
}

// dish_grad2 for the elements at which it loses digits.
struct dish_grad2_anchored_results {
    real grad2_result;
};

__device__ __forceinline__ dish_grad2_anchored_results dish_grad2_anchored(
    const real x)
{
    const real t1 = x - -R(1.4142135381698608);
    const real t2 = fma_(R(4.0545439060136954e-05), t1, R(5.1338114735576314e-05));
    const real t3 = fma_(fma_(t2, t1, -R(4.3631445458903064e-05)), t1, -R(0.00017155396170958527));
    const real t4 = fma_(fma_(t3, t1, -R(0.00028299440474753877)), t1, -R(0.0003472287369422148));
    const real t5 = fma_(fma_(t4, t1, -R(0.00020572177756003743)), t1, R(0.0003665910173511384));
    const real t6 = fma_(fma_(t5, t1, R(0.0014811551422546903)), t1, R(0.002909865075798351));
    const real t7 = fma_(fma_(t6, t1, R(0.0038141132224967394)), t1, R(0.002631320863749857));
    const real t8 = fma_(fma_(t7, t1, -R(0.0025162847825937807)), t1, -R(0.01256666781233585));
    const real t9 = fma_(fma_(t8, t1, -R(0.025471121661701884)), t1, -R(0.03425020312922975));
    const real t10 = fma_(fma_(t9, t1, -R(0.02711388975446718)), t1, R(0.007969251322229162));
    const real t11 = fma_(fma_(t10, t1, R(0.07350149358916724)), t1, R(0.1514653555144017));
    const real t12 = fma_(fma_(t11, t1, R(0.20160410505408224)), t1, R(0.181758427837158));
    const real t13 = t1 - -R(2.4203234971764687e-08) - R(7.628067479096231e-16);
    const real t14 = fma_(t12, t1, R(1.0976135186918857e-09)) + R(0.09072184562683105);
    return { (t13 - -R(2.8790578596856035e-32)) * t14 };
}

// dish_grad2 for the elements at which it loses digits.
struct dish_grad2_anchored_2_results {
    real grad2_result;
};

__device__ __forceinline__ dish_grad2_anchored_2_results dish_grad2_anchored_2(
    const real x)
{
    const real t1 = x - R(1.4142135381698608);
    const real t2 = fma_(-R(4.074083325987445e-05), t1, R(5.137040682881136e-05));
    const real t3 = fma_(fma_(t2, t1, R(4.388898037523809e-05)), t1, -R(0.00017159271236775385));
    const real t4 = fma_(fma_(t3, t1, R(0.00028284745087305636)), t1, -R(0.00034720899606186455));
    const real t5 = fma_(fma_(t4, t1, R(0.00020576936827263392)), t1, R(0.00036658545567749455));
    const real t6 = fma_(fma_(t5, t1, -R(0.0014811647776463508)), t1, R(0.0029098660216684406));
    const real t7 = fma_(fma_(t6, t1, -R(0.0038141119560646717)), t1, R(0.0026313207643079246));
    const real t8 = fma_(fma_(t7, t1, R(0.002516284673966232)), t1, -R(0.01256666780598275));
    const real t9 = fma_(fma_(t8, t1, R(0.02547112166765409)), t1, -R(0.03425020312946187));
    const real t10 = fma_(fma_(t9, t1, R(0.02711388975426965)), t1, R(0.007969251322233403));
    const real t11 = fma_(fma_(t10, t1, -R(0.07350149358916368)), t1, R(0.15146535551440168));
    const real t12 = fma_(fma_(t11, t1, -R(0.20160410505408227)), t1, R(0.181758427837158));
    const real t13 = t1 - R(2.4203234971764687e-08) - -R(7.628067479096231e-16);
    const real t14 = fma_(t12, t1, -R(1.0976135186480956e-09)) - R(0.09072184562683105);
    return { (t13 - R(2.8790578596856035e-32)) * t14 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool dish_grad2_element(
    const real x, real& grad2_result)
{
    const real hypot = hypot_(x, R(1.0));
    const real t1 = R(2.0) / hypot / hypot / hypot;
    const real t2 = t1 - R(3.0) / hypot * x / hypot * x / hypot / hypot / hypot;
    const real t3 = x == -INF ? R(0.0) : x == INF ? R(0.0) : t2 / R(2.0);
    const bool t4 = x > -R(1.9142135381698608) && x < -R(0.9142135381698608);
    const bool t5 = x > R(0.9142135381698608) && x < R(1.9142135381698608);
    const bool t6 = maximum_(t2, -t2) < R(0.5) * maximum_(t1, -t1) && !t4 && !t5;
    grad2_result = t3;
    if (!quickly && t6) {
        const dish_grad2_carefully_results better = dish_grad2_carefully(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t4) {
        const dish_grad2_anchored_results better = dish_grad2_anchored(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t5) {
        const dish_grad2_anchored_2_results better = dish_grad2_anchored_2(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_grad2_flat(
    FLAT(const x_type, x_in),
    grad2_out_type* restrict_ grad2_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<grad2_out_type> grad2_write[2];
        bool careful = false;
        EACH(k, 2) {
            real grad2_result[LANES];
            EACH(lane, LANES)
                careful |= dish_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        dish_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_grad2_strided(
    STRIDED(const x_type, x_in),
    STRIDED(grad2_out_type, grad2_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real grad2_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= dish_grad2_element<true>(
                load(x_read + k), grad2_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(grad2_out), grad2_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real grad2_result;
        dish_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="dish_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("extended", "hypsum"),
    text=r"""
// dish_vjp for the elements at which it loses digits.
struct dish_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ dish_vjp_carefully_results dish_vjp_carefully(
    const real x, const real g)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, extended(R(1.0)));
    const extended t2 = x < R(0.0) ? extended(R(1.0)) * (extended(R(1.0)) / (hypot - t1)) : t1 + hypot;
    const extended t3 = extended_of(g);
    const extended t4 = t3 * ((t1 / hypot / hypot / hypot + t2 / hypot) / extended(R(2.0)));
    return { real(x == -INF ? extended(R(0.0)) : x >= R(8.507059173023462e+37) ? t3 : t4) };
}

// dish_vjp for the elements at which it loses digits.
struct dish_vjp_anchored_results {
    real x_result;
};

__device__ __forceinline__ dish_vjp_anchored_results dish_vjp_anchored(
    const real x, const real g)
{
    const real t1 = x - -R(0.7861513495445251);
    const real t2 = fma_(-R(0.0018334907327036646), t1, -R(0.0015404583946394676));
    const real t3 = fma_(fma_(t2, t1, R(0.0038869533707817806)), t1, R(0.0063247097155932725));
    const real t4 = fma_(fma_(t3, t1, R(0.0009032620246483248)), t1, -R(0.006956726108075401));
    const real t5 = fma_(fma_(t4, t1, -R(0.010766034413218223)), t1, -R(0.006423831566637494));
    const real t6 = fma_(fma_(t5, t1, R(0.006318580976023253)), t1, R(0.019781677646838414));
    const real t7 = fma_(fma_(t6, t1, R(0.020766229160351653)), t1, R(0.0015021041201424502));
    const real t8 = fma_(fma_(t7, t1, -R(0.02946641539311819)), t1, -R(0.04740417530806489));
    const real t9 = fma_(fma_(t8, t1, -R(0.02774465268553234)), t1, R(0.029312130012059165));
    const real t10 = fma_(fma_(t9, t1, R(0.08644948949516792)), t1, R(0.08774880022101064));
    const real t11 = fma_(fma_(t10, t1, R(0.00481493009124563)), t1, -R(0.12227544969048802));
    const real t12 = fma_(fma_(t11, t1, -R(0.1925848848971296)), t1, -R(0.11501892009745499));
    const real t13 = fma_(fma_(t12, t1, R(0.10120793660428654)), t1, R(0.31998012578621815));
    const real t14 = t1 - -R(2.8212898683932508e-08) - R(5.443473244068791e-16);
    const real t15 = fma_(fma_(t13, t1, R(0.3700666614939739)), t1, -R(2.6820429050349682e-11));
    return { g * ((t14 - R(3.457582407199874e-32)) * (t15 + R(0.20749053359031677))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool dish_vjp_element(
    const real x, const real g, real& x_result)
{
    const real hypot = hypot_(x, R(1.0));
    const real t1 = x / hypot / hypot / hypot;
    const real t2 = t1 + hypsum_(x, R(1.0)) / hypot;
    const real t3 = x == -INF ? R(0.0) : x >= R(8.507059173023462e+37) ? g : g * (t2 / R(2.0));
    const bool t4 = x > -R(1.28615140914917) && x < -R(0.28615137934684753);
    const bool t5 = maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1) && !t4;
    x_result = t3;
    if (!quickly && t5) {
        const dish_vjp_carefully_results better = dish_vjp_carefully(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    if (t4) {
        const dish_vjp_anchored_results better = dish_vjp_anchored(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_vjp_flat(
    FLAT(const x_type, x_in),
    FLAT(const g_type, g_in),
    x_out_type* restrict_ x_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<g_type> g_read[2];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<x_out_type> x_write[2];
        bool careful = false;
        EACH(k, 2) {
            real x_result[LANES];
            EACH(lane, LANES)
                careful |= dish_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        dish_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_vjp_strided(
    STRIDED(const x_type, x_in),
    STRIDED(const g_type, g_in),
    STRIDED(x_out_type, x_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
            g_read[k] = *PLACE(g_in);
        }
        real x_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= dish_vjp_element<true>(
                load(x_read + k), load(g_read + k), x_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(x_out), x_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real x_result;
        dish_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="dish_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("extended", "hypsum"),
    text=r"""
// dish_value_and_grad for the elements at which it loses digits.
struct dish_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ dish_value_and_grad_carefully_results dish_value_and_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, extended(R(1.0)));
    const extended t2 = x < R(0.0) ? extended(R(1.0)) * (extended(R(1.0)) / (hypot - t1)) : t1 + hypot;
    const extended t3 = x == INF ? extended(INF) : extended(R(0.5)) / hypot * t1 * t2;
    return { real(x == -INF ? extended(R(0.0)) : t3) };
}

// dish_value_and_grad for the elements at which it loses digits.
struct dish_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ dish_value_and_grad_carefully_2_results dish_value_and_grad_carefully_2(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended hypot = extended_hypot(t1, extended(R(1.0)));
    const extended t2 = x < R(0.0) ? extended(R(1.0)) * (extended(R(1.0)) / (hypot - t1)) : t1 + hypot;
    const extended t3 = (t1 / hypot / hypot / hypot + t2 / hypot) / extended(R(2.0));
    const extended t4 = x == -INF ? extended(R(0.0)) : x >= R(8.507059173023462e+37) ? extended(R(1.0)) : t3;
    return { real(t4) };
}

// dish_value_and_grad for the elements at which it loses digits.
struct dish_value_and_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ dish_value_and_grad_anchored_results dish_value_and_grad_anchored(
    const real x)
{
    const real t1 = x - -R(0.7861513495445251);
    const real t2 = fma_(-R(0.0018334907327036646), t1, -R(0.0015404583946394676));
    const real t3 = fma_(fma_(t2, t1, R(0.0038869533707817806)), t1, R(0.0063247097155932725));
    const real t4 = fma_(fma_(t3, t1, R(0.0009032620246483248)), t1, -R(0.006956726108075401));
    const real t5 = fma_(fma_(t4, t1, -R(0.010766034413218223)), t1, -R(0.006423831566637494));
    const real t6 = fma_(fma_(t5, t1, R(0.006318580976023253)), t1, R(0.019781677646838414));
    const real t7 = fma_(fma_(t6, t1, R(0.020766229160351653)), t1, R(0.0015021041201424502));
    const real t8 = fma_(fma_(t7, t1, -R(0.02946641539311819)), t1, -R(0.04740417530806489));
    const real t9 = fma_(fma_(t8, t1, -R(0.02774465268553234)), t1, R(0.029312130012059165));
    const real t10 = fma_(fma_(t9, t1, R(0.08644948949516792)), t1, R(0.08774880022101064));
    const real t11 = fma_(fma_(t10, t1, R(0.00481493009124563)), t1, -R(0.12227544969048802));
    const real t12 = fma_(fma_(t11, t1, -R(0.1925848848971296)), t1, -R(0.11501892009745499));
    const real t13 = fma_(fma_(t12, t1, R(0.10120793660428654)), t1, R(0.31998012578621815));
    const real t14 = t1 - -R(2.8212898683932508e-08) - R(5.443473244068791e-16);
    const real t15 = fma_(fma_(t13, t1, R(0.3700666614939739)), t1, -R(2.6820429050349682e-11));
    return { (t14 - R(3.457582407199874e-32)) * (t15 + R(0.20749053359031677)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool dish_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real hypsum = hypsum_(x, R(1.0));
    const real hypot = hypot_(x, R(1.0));
    const real t1 = R(0.5) / hypot;
    const real t2 = t1 * x * hypsum;
    const real t3 = x / hypot / hypot / hypot;
    const real t4 = t3 + hypsum / hypot;
    const bool t5 = x == -INF;
    const real t6 = t5 ? R(0.0) : x == INF ? INF : t2;
    const real t7 = t5 ? R(0.0) : x >= R(8.507059173023462e+37) ? R(1.0) : t4 / R(2.0);
    const bool t8 = x > -R(1.28615140914917) && x < -R(0.28615137934684753);
    const bool t9 = t1 < R(7.888609052210118e-31) || (t2 >= -R(0.03125) && t2 <= -R(0.0018310546875));
    const bool t10 = maximum_(t4, -t4) < R(0.75) * maximum_(t3, -t3) && !t8;
    value_result = t6;
    grad_result = t7;
    if (!quickly && t9) {
        const dish_value_and_grad_carefully_results better = dish_value_and_grad_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t10) {
        const dish_value_and_grad_carefully_2_results better = dish_value_and_grad_carefully_2(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t8) {
        const dish_value_and_grad_anchored_results better = dish_value_and_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t9 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_value_and_grad_flat(
    FLAT(const x_type, x_in),
    value_out_type* restrict_ value_out,
    grad_out_type* restrict_ grad_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<x_type> x_read[2];
        read(x_read, ENTRY(x_in), !x_in_step);
        lanes<value_out_type> value_write[2];
        lanes<grad_out_type> grad_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES], grad_result[LANES];
            EACH(lane, LANES)
                careful |= dish_value_and_grad_element<true>(
                    load(x_read[k].at + lane), value_result[lane], grad_result[lane]);
            pack(value_write[k], value_result);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result, grad_result;
        dish_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) dish_value_and_grad_strided(
    STRIDED(const x_type, x_in),
    STRIDED(value_out_type, value_out),
    STRIDED(grad_out_type, grad_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        x_type x_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            x_read[k] = *PLACE(x_in);
        }
        real value_result[BATCH], grad_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= dish_value_and_grad_element<true>(
                load(x_read + k), value_result[k], grad_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(value_out), value_result[k]);
            store(PLACE(grad_out), grad_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real value_result, grad_result;
        dish_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="dish",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("x",), (), ("value",)),
                "grad": _Body(_grad, ("x",), (), ("grad",)),
                "grad2": _Body(_grad2, ("x",), (), ("grad2",)),
                "vjp": _Body(_vjp, ("x", "g"), (), ("x",)),
                "value_and_grad": _Body(_value_and_grad, ("x",), (), ("value", "grad")),
            },
        ),
    },
)


def dish(x, *, out=None):
    """The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish", (x,), "value", None, out)


def dish_grad(x, *, out=None):
    """First derivative of dish: f'(x).

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish_grad", (x,), "grad", None, out)


def dish_grad2(x, *, out=None):
    """Second derivative of dish: f''(x).

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate(_SPEC, "dish_grad2", (x,), "grad2", None, out)


def dish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of dish, given the cotangent g of its result.

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    g: the cotangent of the result, of its shape.
    x: array.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _cotangents(_SPEC, "dish_vjp", g, (x,), None, None, wrt, out)


def dish_value_and_grad(x, *, out=None):
    """Value of dish and its derivative, in one pass.

    dish: The argument weighted by an algebraic sigmoid.

        dish = x*(x/sqrt(x**2 + 1) + 1)/2

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022
    """
    return _evaluate_pair(_SPEC, "dish_value_and_grad", (x,), out)

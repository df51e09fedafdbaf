# Made by symdl 0.1.0 from quick_gelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))
"""Gaussian error linear unit approximated by a sigmoid."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["quick_gelu", "quick_gelu_grad", "quick_gelu_grad2", "quick_gelu_vjp", "quick_gelu_value_and_grad"]


_value = _Kernel(
    name="quick_gelu_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("expit", "extended"),
    text=r"""
// quick_gelu_value for the elements at which it loses digits.
struct quick_gelu_value_carefully_results {
    real value_result;
};

__device__ __noinline__ quick_gelu_value_carefully_results quick_gelu_value_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08))) * t1;
    const extended t3 = -t2;
    const extended exp = extended_exp(-(real(t2) < real(t3) ? t3 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = t1 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp));
    return { real(x == -INF ? extended(R(0.0)) : t6) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool quick_gelu_value_element(
    const real x, real& value_result)
{
    const pair t1 = PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08)) * pair(x);
    const real t2 = real(t1);
    const real expit = expit_(t2);
    const real t3 = x == -INF ? R(0.0) : x * fma_(expit * expit_(-t2), low_(t1), expit);
    const bool t4 = expit < R(7.888609052210118e-31) && x >= -R(464.0);
    value_result = t3;
    if (!quickly && t4) {
        const quick_gelu_value_carefully_results better = quick_gelu_value_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_value_flat(
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
                careful |= quick_gelu_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        quick_gelu_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_value_strided(
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
            careful |= quick_gelu_value_element<true>(
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
        quick_gelu_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="quick_gelu_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("expit", "extended"),
    text=r"""
// quick_gelu_grad for the elements at which it loses digits.
struct quick_gelu_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ quick_gelu_grad_carefully_results quick_gelu_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08))) * t1;
    const extended t3 = -t2;
    const real t4 = real(t3);
    const real t5 = real(t2);
    const extended exp = extended_exp(-(t4 < t5 ? t2 : t3));
    const extended t6 = t3 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t7 = real(t6) > R(1.0) ? extended(R(1.0)) : t6;
    const extended exp_2 = extended_exp(-(t5 < t4 ? t3 : t2));
    const extended t8 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = t2 * ((real(t7) < real(exp) ? exp : t7) / (extended(R(1.0)) + exp));
    const extended t11 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t12 = x >= R(1.7014118346046923e+38) ? extended(R(1.0)) : (t10 + extended(R(1.0))) * t11;
    return { real(x <= -R(1.7014118346046923e+38) ? extended(R(0.0)) : t12) };
}

// quick_gelu_grad for the elements at which it loses digits.
struct quick_gelu_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ quick_gelu_grad_anchored_results quick_gelu_grad_anchored(
    const real x)
{
    const real t1 = x - -R(0.7511542439460754);
    const real t2 = fma_(-R(0.00025644869285170027), t1, -R(7.273768912973336e-05));
    const real t3 = fma_(fma_(t2, t1, R(0.0008630845855420282)), t1, R(0.0013881440827163808));
    const real t4 = fma_(fma_(t3, t1, -R(0.0010215027156205054)), t1, -R(0.006065247337749535));
    const real t5 = fma_(fma_(t4, t1, -R(0.0049024873581876615)), t1, R(0.0130769164419994));
    const real t6 = fma_(fma_(t5, t1, R(0.033037237604233244)), t1, R(0.003078118791620424));
    const real t7 = fma_(fma_(t6, t1, -R(0.09435720695278806)), t1, -R(0.12774051094066372));
    const real t8 = fma_(fma_(t7, t1, R(0.0930596323520814)), t1, R(0.42481282387542424));
    const real t9 = t1 - -R(1.1495213669832083e-08) - R(1.391718172637916e-16);
    const real t10 = fma_(t8, t1, -R(7.08163893126159e-10)) + R(0.37071552872657776);
    return { (t9 - R(2.2329152687295918e-33)) * t10 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool quick_gelu_grad_element(
    const real x, real& grad_result)
{
    const pair t1 = PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08)) * pair(x);
    const real t2 = real(t1);
    const real t3 = low_(t1);
    const real expit = expit_(-t2);
    const real expit_2 = expit_(t2);
    const real t4 = expit * expit_2;
    const real t5 = fma_(R(1.702) * x, fma_(t4, -t3, expit), R(1.0));
    const real t6 = x >= R(1.7014118346046923e+38) ? R(1.0) : t5 * fma_(t4, t3, expit_2);
    const real t7 = x <= -R(1.7014118346046923e+38) ? R(0.0) : t6;
    const bool t8 = x > -R(1.0011543035507202) && x < -R(0.5011542439460754);
    const bool t9 = expit_2 < R(7.888609052210118e-31) && x >= -R(464.0);
    const bool t10 = (t9 || maximum_(t5, -t5) < R(0.75)) && !t8;
    grad_result = t7;
    if (!quickly && t10) {
        const quick_gelu_grad_carefully_results better = quick_gelu_grad_carefully(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t8) {
        const quick_gelu_grad_anchored_results better = quick_gelu_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t10;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_grad_flat(
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
                careful |= quick_gelu_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        quick_gelu_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_grad_strided(
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
            careful |= quick_gelu_grad_element<true>(
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
        quick_gelu_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="quick_gelu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("extended", "logisticpdf"),
    text=r"""
// quick_gelu_grad2 for the elements at which it loses digits.
struct quick_gelu_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ quick_gelu_grad2_carefully_results quick_gelu_grad2_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(PAIR(0.851, 0.0, R(0.8510000109672546), -R(1.0967254659988157e-08))) * t1;
    const extended t3 = extended(PAIR(2.896804, -7.966605153342243e-17, R(2.896804094314575), -R(9.431457215214323e-08))) * t1;
    const extended t4 = t3 * extended_tanh(t2);
    const extended t5 = extended(PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08))) * t1;
    const extended t6 = -t5;
    const extended exp = extended_exp(-(real(t5) < real(t6) ? t6 : t5));
    const extended t7 = extended(PAIR(3.404, 0.0, R(3.4040000438690186), -R(4.386901863995263e-08))) - t4;
    const extended t8 = t7 * (exp / (extended(R(1.0)) + exp * (extended(R(2.0)) + exp)));
    const extended t9 = x >= R(8.507059173023462e+37) ? extended(R(0.0)) : t8;
    return { real(x <= -R(8.507059173023462e+37) ? extended(R(0.0)) : t9) };
}

// quick_gelu_grad2 for the elements at which it loses digits.
struct quick_gelu_grad2_anchored_results {
    real grad2_result;
};

__device__ __forceinline__ quick_gelu_grad2_anchored_results quick_gelu_grad2_anchored(
    const real x)
{
    const real t1 = x - -R(1.4097281694412231);
    const real t2 = fma_(-R(2.000265389658112e-06), t1, -R(7.476753589451599e-06));
    const real t3 = fma_(fma_(t2, t1, -R(7.740025408367134e-06)), t1, R(1.608123117429728e-05));
    const real t4 = fma_(fma_(t3, t1, R(7.29112874352498e-05)), t1, R(0.00011224325658384979));
    const real t5 = fma_(fma_(t4, t1, -R(2.8880528885764897e-05)), t1, -R(0.000538294083828668));
    const real t6 = fma_(fma_(t5, t1, -R(0.0011972589108596458)), t1, -R(0.000736355584756781));
    const real t7 = fma_(fma_(t6, t1, R(0.0029275557160311286)), t1, R(0.009679179023889732));
    const real t8 = fma_(fma_(t7, t1, R(0.011558347962537853)), t1, -R(0.008107141645856736));
    const real t9 = fma_(fma_(t8, t1, -R(0.0565307954062152)), t1, -R(0.09389909236753885));
    const real t10 = fma_(fma_(t9, t1, -R(0.0262318374162234)), t1, R(0.188701240980408));
    const real t11 = fma_(fma_(t10, t1, R(0.37616610032563785)), t1, R(5.346825762103317e-09));
    const real t12 = t1 - R(3.752849409011105e-08) - -R(1.6905463510906814e-15);
    return { t12 * (t11 + R(0.2651459574699402)) };
}

// quick_gelu_grad2 for the elements at which it loses digits.
struct quick_gelu_grad2_anchored_2_results {
    real grad2_result;
};

__device__ __forceinline__ quick_gelu_grad2_anchored_2_results quick_gelu_grad2_anchored_2(
    const real x)
{
    const real t1 = x - R(1.4097281694412231);
    const real t2 = fma_(-R(2.000265389658112e-06), t1, R(7.476753589451599e-06));
    const real t3 = fma_(fma_(t2, t1, -R(7.740025408367134e-06)), t1, -R(1.608123117429728e-05));
    const real t4 = fma_(fma_(t3, t1, R(7.29112874352498e-05)), t1, -R(0.00011224325658384979));
    const real t5 = fma_(fma_(t4, t1, -R(2.8880528885764897e-05)), t1, R(0.000538294083828668));
    const real t6 = fma_(fma_(t5, t1, -R(0.0011972589108596458)), t1, R(0.000736355584756781));
    const real t7 = fma_(fma_(t6, t1, R(0.0029275557160311286)), t1, -R(0.009679179023889732));
    const real t8 = fma_(fma_(t7, t1, R(0.011558347962537853)), t1, R(0.008107141645856736));
    const real t9 = fma_(fma_(t8, t1, -R(0.0565307954062152)), t1, R(0.09389909236753885));
    const real t10 = fma_(fma_(t9, t1, -R(0.0262318374162234)), t1, -R(0.188701240980408));
    const real t11 = fma_(fma_(t10, t1, R(0.37616610032563785)), t1, -R(5.346825762103317e-09));
    const real t12 = t1 - -R(3.752849409011105e-08) - R(1.6905463510906814e-15);
    return { t12 * (t11 - R(0.2651459574699402)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool quick_gelu_grad2_element(
    const real x, real& grad2_result)
{
    const pair t1 = pair(x);
    const pair t2 = PAIR(0.851, 0.0, R(0.8510000109672546), -R(1.0967254659988157e-08)) * t1;
    const real t3 = real(t2);
    const real logisticpdf = logisticpdf_(R(2.0) * t3);
    const pair t4 = PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08)) * t1;
    const real t5 = real(t4);
    const real logisticpdf_2 = logisticpdf_(t5);
    const real t6 = fma_(-(R(2.896804) * x), fma_(R(4.0) * logisticpdf, low_(t2), tanh_(t3)), R(3.404));
    const real t7 = t6 * fma_(-(logisticpdf_2 * tanh_(R(0.5) * t5)), low_(t4), logisticpdf_2);
    const real t8 = x >= R(8.507059173023462e+37) ? R(0.0) : t7;
    const real t9 = x <= -R(8.507059173023462e+37) ? R(0.0) : t8;
    const bool t10 = x > -R(1.9097281694412231) && x < -R(0.9097281098365784);
    const bool t11 = x > R(0.9097281098365784) && x < R(1.9097281694412231);
    const bool t12 = logisticpdf < R(7.888609052210118e-31) && (x >= -R(464.0) && x <= R(464.0)) && !t10;
    const bool t13 = t12 && !t11;
    grad2_result = t9;
    if (!quickly && t13) {
        const quick_gelu_grad2_carefully_results better = quick_gelu_grad2_carefully(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t10) {
        const quick_gelu_grad2_anchored_results better = quick_gelu_grad2_anchored(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t11) {
        const quick_gelu_grad2_anchored_2_results better = quick_gelu_grad2_anchored_2(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t13;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_grad2_flat(
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
                careful |= quick_gelu_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        quick_gelu_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_grad2_strided(
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
            careful |= quick_gelu_grad2_element<true>(
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
        quick_gelu_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="quick_gelu_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("expit", "extended"),
    text=r"""
// quick_gelu_vjp for the elements at which it loses digits.
struct quick_gelu_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ quick_gelu_vjp_carefully_results quick_gelu_vjp_carefully(
    const real x, const real g)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08))) * t1;
    const extended t3 = -t2;
    const real t4 = real(t3);
    const real t5 = real(t2);
    const extended exp = extended_exp(-(t4 < t5 ? t2 : t3));
    const extended t6 = t3 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t7 = real(t6) > R(1.0) ? extended(R(1.0)) : t6;
    const extended exp_2 = extended_exp(-(t5 < t4 ? t3 : t2));
    const extended t8 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = t2 * ((real(t7) < real(exp) ? exp : t7) / (extended(R(1.0)) + exp));
    const extended t11 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t12 = extended_of(g);
    const extended t13 = x >= R(1.7014118346046923e+38) ? t12 : t12 * ((t10 + extended(R(1.0))) * t11);
    return { real(x <= -R(1.7014118346046923e+38) ? extended(R(0.0)) : t13) };
}

// quick_gelu_vjp for the elements at which it loses digits.
struct quick_gelu_vjp_anchored_results {
    real x_result;
};

__device__ __forceinline__ quick_gelu_vjp_anchored_results quick_gelu_vjp_anchored(
    const real x, const real g)
{
    const real t1 = x - -R(0.7511542439460754);
    const real t2 = fma_(-R(0.00025644869285170027), t1, -R(7.273768912973336e-05));
    const real t3 = fma_(fma_(t2, t1, R(0.0008630845855420282)), t1, R(0.0013881440827163808));
    const real t4 = fma_(fma_(t3, t1, -R(0.0010215027156205054)), t1, -R(0.006065247337749535));
    const real t5 = fma_(fma_(t4, t1, -R(0.0049024873581876615)), t1, R(0.0130769164419994));
    const real t6 = fma_(fma_(t5, t1, R(0.033037237604233244)), t1, R(0.003078118791620424));
    const real t7 = fma_(fma_(t6, t1, -R(0.09435720695278806)), t1, -R(0.12774051094066372));
    const real t8 = fma_(fma_(t7, t1, R(0.0930596323520814)), t1, R(0.42481282387542424));
    const real t9 = t1 - -R(1.1495213669832083e-08) - R(1.391718172637916e-16);
    const real t10 = fma_(t8, t1, -R(7.08163893126159e-10)) + R(0.37071552872657776);
    return { g * ((t9 - R(2.2329152687295918e-33)) * t10) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool quick_gelu_vjp_element(
    const real x, const real g, real& x_result)
{
    const pair t1 = PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08)) * pair(x);
    const real t2 = real(t1);
    const real t3 = low_(t1);
    const real expit = expit_(-t2);
    const real expit_2 = expit_(t2);
    const real t4 = expit * expit_2;
    const real t5 = fma_(R(1.702) * x, fma_(t4, -t3, expit), R(1.0));
    const real t6 = x >= R(1.7014118346046923e+38) ? g : g * (t5 * fma_(t4, t3, expit_2));
    const real t7 = x <= -R(1.7014118346046923e+38) ? R(0.0) : t6;
    const bool t8 = x > -R(1.0011543035507202) && x < -R(0.5011542439460754);
    const bool t9 = expit_2 < R(7.888609052210118e-31) && x >= -R(464.0);
    const bool t10 = (t9 || maximum_(t5, -t5) < R(0.75)) && !t8;
    x_result = t7;
    if (!quickly && t10) {
        const quick_gelu_vjp_carefully_results better = quick_gelu_vjp_carefully(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    if (t8) {
        const quick_gelu_vjp_anchored_results better = quick_gelu_vjp_anchored(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t10;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_vjp_flat(
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
                careful |= quick_gelu_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        quick_gelu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_vjp_strided(
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
            careful |= quick_gelu_vjp_element<true>(
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
        quick_gelu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="quick_gelu_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("expit", "extended"),
    text=r"""
// quick_gelu_value_and_grad for the elements at which it loses digits.
struct quick_gelu_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ quick_gelu_value_and_grad_carefully_results quick_gelu_value_and_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08))) * t1;
    const extended t3 = -t2;
    const extended exp = extended_exp(-(real(t2) < real(t3) ? t3 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = t1 * ((real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp));
    return { real(x == -INF ? extended(R(0.0)) : t6) };
}

// quick_gelu_value_and_grad for the elements at which it loses digits.
struct quick_gelu_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ quick_gelu_value_and_grad_carefully_2_results quick_gelu_value_and_grad_carefully_2(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = extended(PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08))) * t1;
    const extended t3 = -t2;
    const real t4 = real(t2);
    const real t5 = real(t3);
    const extended exp = extended_exp(-(t4 < t5 ? t3 : t2));
    const extended t6 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t7 = real(t6) > R(1.0) ? extended(R(1.0)) : t6;
    const extended exp_2 = extended_exp(-(t5 < t4 ? t2 : t3));
    const extended t8 = t3 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = t2 * ((real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2));
    const extended t11 = (real(t7) < real(exp) ? exp : t7) / (extended(R(1.0)) + exp);
    const extended t12 = x >= R(1.7014118346046923e+38) ? extended(R(1.0)) : (t10 + extended(R(1.0))) * t11;
    return { real(x <= -R(1.7014118346046923e+38) ? extended(R(0.0)) : t12) };
}

// quick_gelu_value_and_grad for the elements at which it loses digits.
struct quick_gelu_value_and_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ quick_gelu_value_and_grad_anchored_results quick_gelu_value_and_grad_anchored(
    const real x)
{
    const real t1 = x - -R(0.7511542439460754);
    const real t2 = fma_(-R(0.00025644869285170027), t1, -R(7.273768912973336e-05));
    const real t3 = fma_(fma_(t2, t1, R(0.0008630845855420282)), t1, R(0.0013881440827163808));
    const real t4 = fma_(fma_(t3, t1, -R(0.0010215027156205054)), t1, -R(0.006065247337749535));
    const real t5 = fma_(fma_(t4, t1, -R(0.0049024873581876615)), t1, R(0.0130769164419994));
    const real t6 = fma_(fma_(t5, t1, R(0.033037237604233244)), t1, R(0.003078118791620424));
    const real t7 = fma_(fma_(t6, t1, -R(0.09435720695278806)), t1, -R(0.12774051094066372));
    const real t8 = fma_(fma_(t7, t1, R(0.0930596323520814)), t1, R(0.42481282387542424));
    const real t9 = t1 - -R(1.1495213669832083e-08) - R(1.391718172637916e-16);
    const real t10 = fma_(t8, t1, -R(7.08163893126159e-10)) + R(0.37071552872657776);
    return { (t9 - R(2.2329152687295918e-33)) * t10 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool quick_gelu_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const pair t1 = PAIR(1.702, 0.0, R(1.7020000219345093), -R(2.1934509319976314e-08)) * pair(x);
    const real t2 = real(t1);
    const real t3 = low_(t1);
    const real expit = expit_(t2);
    const real expit_2 = expit_(-t2);
    const real t4 = expit * expit_2;
    const real t5 = fma_(t4, t3, expit);
    const real t6 = fma_(R(1.702) * x, fma_(t4, -t3, expit_2), R(1.0));
    const real t7 = x == -INF ? R(0.0) : x * t5;
    const real t8 = x >= R(1.7014118346046923e+38) ? R(1.0) : t6 * t5;
    const real t9 = x <= -R(1.7014118346046923e+38) ? R(0.0) : t8;
    const bool t10 = x > -R(1.0011543035507202) && x < -R(0.5011542439460754);
    const bool t11 = expit < R(7.888609052210118e-31) && x >= -R(464.0);
    const bool t12 = (t11 || maximum_(t6, -t6) < R(0.75)) && !t10;
    value_result = t7;
    grad_result = t9;
    if (!quickly && t11) {
        const quick_gelu_value_and_grad_carefully_results better = quick_gelu_value_and_grad_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t12) {
        const quick_gelu_value_and_grad_carefully_2_results better = quick_gelu_value_and_grad_carefully_2(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t10) {
        const quick_gelu_value_and_grad_anchored_results better = quick_gelu_value_and_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t11 || t12);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_value_and_grad_flat(
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
                careful |= quick_gelu_value_and_grad_element<true>(
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
        quick_gelu_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) quick_gelu_value_and_grad_strided(
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
            careful |= quick_gelu_value_and_grad_element<true>(
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
        quick_gelu_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="quick_gelu",
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


def quick_gelu(x, *, out=None):
    """Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "quick_gelu", (x,), "value", None, out)


def quick_gelu_grad(x, *, out=None):
    """First derivative of quick_gelu: f'(x).

    quick_gelu: Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "quick_gelu_grad", (x,), "grad", None, out)


def quick_gelu_grad2(x, *, out=None):
    """Second derivative of quick_gelu: f''(x).

    quick_gelu: Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate(_SPEC, "quick_gelu_grad2", (x,), "grad2", None, out)


def quick_gelu_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of quick_gelu, given the cotangent g of its result.

    quick_gelu: Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

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

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _cotangents(_SPEC, "quick_gelu_vjp", g, (x,), None, None, wrt, out)


def quick_gelu_value_and_grad(x, *, out=None):
    """Value of quick_gelu and its derivative, in one pass.

    quick_gelu: Gaussian error linear unit approximated by a sigmoid.

        quick_gelu = x/(1 + exp(-958140820723073*x/562949953421312))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
    """
    return _evaluate_pair(_SPEC, "quick_gelu_value_and_grad", (x,), out)

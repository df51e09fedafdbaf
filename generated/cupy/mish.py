# Made by symdl 0.1.0 from mish with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     mish = x*tanh(log(exp(x) + 1))
"""The argument weighted by the hyperbolic tangent of its softplus."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["mish", "mish_grad", "mish_grad2", "mish_vjp", "mish_value_and_grad"]


_value = _Kernel(
    name="mish_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("expit", "extended"),
    text=r"""
// mish_value for the elements at which it loses digits.
struct mish_value_carefully_results {
    real value_result;
};

__device__ __noinline__ mish_value_carefully_results mish_value_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(x < t3 ? t2 : t1));
    const extended t4 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(t3 < x ? t1 : t2));
    const extended t7 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = (real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2);
    const extended t10 = t1 * (t6 / (t9 * t9 + extended(R(1.0))) * t9 + extended(R(1.0))) * t6;
    return { real(x == -INF ? extended(R(0.0)) : t10) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool mish_value_element(
    const real x, real& value_result)
{
    const real expit = expit_(x);
    const real expit_2 = expit_(-x);
    const real t1 = x * fma_(expit / fma_(expit_2, expit_2, R(1.0)), expit_2, R(1.0)) * expit;
    const real t2 = x == -INF ? R(0.0) : t1;
    const bool t3 = expit < R(7.888609052210118e-31) && x >= -R(800.0);
    value_result = t2;
    if (!quickly && t3) {
        const mish_value_carefully_results better = mish_value_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t3;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_value_flat(
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
                careful |= mish_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        mish_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_value_strided(
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
            careful |= mish_value_element<true>(
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
        mish_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="mish_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("expit", "extended"),
    text=r"""
// mish_grad for the elements at which it loses digits.
struct mish_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ mish_grad_carefully_results mish_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < x ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended t7 = t6 * t6;
    const extended exp_2 = extended_exp(-(x < t3 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = extended(R(2.0)) * t7;
    const extended t12 = t10 * t10;
    const extended t13 = extended(R(4.0)) * (t7 * t6) * (t1 + extended(R(1.0)));
    const extended t14 = t13 + t11 * (extended(R(2.0)) * t1 + extended(R(3.0))) * t10;
    const extended t15 = t11 + extended(R(2.0)) * t10 * t6 + t12;
    const extended t16 = (t14 + extended(R(4.0)) * t12 * t6 + t12 * t10) / t15 * t10 / t15;
    const extended t17 = x >= R(8.507059173023462e+37) ? extended(R(1.0)) : t16;
    return { real(x <= -R(4.253529586511731e+37) ? extended(R(0.0)) : t17) };
}

// mish_grad for the elements at which it loses digits.
struct mish_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ mish_grad_anchored_results mish_grad_anchored(
    const real x)
{
    const real t1 = x - -R(1.1924312114715576);
    const real t2 = fma_(-R(8.657915446033475e-11), t1, -R(3.207107083481193e-10));
    const real t3 = fma_(fma_(t2, t1, R(2.2723015731977883e-10)), t1, R(3.3820995944223435e-09));
    const real t4 = fma_(fma_(t3, t1, R(6.799989278258497e-09)), t1, -R(5.410766486943966e-09));
    const real t5 = fma_(fma_(t4, t1, -R(6.216292286677905e-08)), t1, -R(1.412641051196633e-07));
    const real t6 = fma_(fma_(t5, t1, R(2.7163479806284174e-08)), t1, R(1.0717522166860598e-06));
    const real t7 = fma_(fma_(t6, t1, R(2.908689780077656e-06)), t1, R(9.426993542554126e-07));
    const real t8 = fma_(fma_(t7, t1, -R(1.7299230743017136e-05)), t1, -R(5.582890501197912e-05));
    const real t9 = fma_(fma_(t8, t1, -R(4.196150575697132e-05)), t1, R(0.0002541293606045949));
    const real t10 = fma_(fma_(t9, t1, R(0.0009898181093098675)), t1, R(0.0010924055622641847));
    const real t11 = fma_(fma_(t10, t1, -R(0.0033606849071405286)), t1, -R(0.015821126612894656));
    const real t12 = fma_(fma_(t11, t1, -R(0.020271822909316145)), t1, R(0.04190782085849166));
    const real t13 = fma_(fma_(t12, t1, R(0.20473126433523542)), t1, -R(1.0418066092589212e-08));
    const real t14 = t1 - -R(3.0439375464652585e-09) - -R(4.8484829848031044e-17);
    return { t14 * (t13 + R(0.2669479250907898)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool mish_grad_element(
    const real x, real& grad_result)
{
    const real expit = expit_(-x);
    const real t1 = expit * expit;
    const real expit_2 = expit_(x);
    const real t2 = R(2.0) * t1;
    const real t3 = expit_2 * expit_2;
    const real t4 = R(4.0) * (t1 * expit) * (x + R(1.0)) + t2 * fma_(R(2.0), x, R(3.0)) * expit_2;
    const real t5 = fma_(R(2.0) * expit_2, expit, t2) + t3;
    const real t6 = fma_(t3, expit_2, fma_(R(4.0) * t3, expit, t4)) / t5 * expit_2 / t5;
    const real t7 = x >= R(8.507059173023462e+37) ? R(1.0) : t6;
    const real t8 = x <= -R(4.253529586511731e+37) ? R(0.0) : t7;
    const bool t9 = x > -R(2.1924312114715576) && x < -R(0.19243121147155762);
    const bool t10 = expit_2 < R(7.888609052210118e-31) && x >= -R(800.0) && !t9;
    grad_result = t8;
    if (!quickly && t10) {
        const mish_grad_carefully_results better = mish_grad_carefully(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t9) {
        const mish_grad_anchored_results better = mish_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t10;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_grad_flat(
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
                careful |= mish_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        mish_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_grad_strided(
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
            careful |= mish_grad_element<true>(
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
        mish_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="mish_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("expit", "extended"),
    text=r"""
// mish_grad2 for the elements at which it loses digits.
struct mish_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ mish_grad2_carefully_results mish_grad2_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < x ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(x < t3 ? t2 : t1));
    const extended t7 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = (real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2);
    const extended t10 = t6 * t6 + extended(R(1.0));
    const extended t11 = t1 * t6 - extended(R(2.0)) * t1 * (t9 * t9) * (t9 / t10 * t6 + extended(R(1.0)));
    const extended t12 = extended(R(4.0)) / t10 * t6 / t10 * t6 * (t11 + extended(R(2.0))) * t9;
    const extended t13 = x >= R(8.507059173023462e+37) ? extended(R(0.0)) : t12;
    return { real(x <= -R(8.507059173023462e+37) ? extended(R(0.0)) : t13) };
}

// mish_grad2 for the elements at which it loses digits.
struct mish_grad2_anchored_results {
    real grad2_result;
};

__device__ __forceinline__ mish_grad2_anchored_results mish_grad2_anchored(
    const real x)
{
    const real t1 = x - -R(2.2563765048980713);
    const real t2 = fma_(-R(1.242089945414166e-11), t1, -R(3.781554048748531e-11));
    const real t3 = fma_(fma_(t2, t1, R(3.06377791160231e-11)), t1, R(4.141292689951623e-10));
    const real t4 = fma_(fma_(t3, t1, R(1.4095844858778322e-09)), t1, R(2.7346795476080437e-09));
    const real t5 = fma_(fma_(t4, t1, -R(9.247450814519227e-10)), t1, -R(3.174527451877045e-08));
    const real t6 = fma_(fma_(t5, t1, -R(1.3815123981097713e-07)), t1, -R(3.288939825830167e-07));
    const real t7 = fma_(fma_(t6, t1, -R(1.9167172096656329e-07)), t1, R(2.1972371318163827e-06));
    const real t8 = fma_(fma_(t7, t1, R(1.1646399283644723e-05)), t1, R(3.22384819826772e-05));
    const real t9 = fma_(fma_(t8, t1, R(3.978329839268182e-05)), t1, -R(0.0001053838534246661));
    const real t10 = fma_(fma_(t9, t1, -R(0.0007927885922693279)), t1, -R(0.00248006759307677));
    const real t11 = fma_(fma_(t10, t1, -R(0.0038604925892944063)), t1, R(0.003354054335366471));
    const real t12 = fma_(fma_(t11, t1, R(0.0373618945181179)), t1, R(0.09898192994224164));
    const real t13 = t1 - R(1.0853727872017771e-07) - -R(5.511209586002551e-16);
    const real t14 = fma_(t12, t1, R(3.5498143568325246e-09)) + R(0.10875439643859863);
    return { (t13 - -R(3.0415870723303235e-32)) * t14 };
}

// mish_grad2 for the elements at which it loses digits.
struct mish_grad2_anchored_2_results {
    real grad2_result;
};

__device__ __forceinline__ mish_grad2_anchored_2_results mish_grad2_anchored_2(
    const real x)
{
    const real t1 = x - R(1.490571141242981);
    const real t2 = fma_(R(3.2003452064062983e-10), t1, -R(7.405978177695168e-10));
    const real t3 = fma_(fma_(t2, t1, -R(2.5874933330698065e-09)), t1, R(1.0268629769507853e-08));
    const real t4 = fma_(fma_(t3, t1, R(6.234659896096195e-10)), t1, -R(6.246403009729495e-08));
    const real t5 = fma_(fma_(t4, t1, R(1.1415050680666777e-07)), t1, R(1.226694891028435e-07));
    const real t6 = fma_(fma_(t5, t1, -R(8.891217863469262e-07)), t1, R(1.1452323062564483e-06));
    const real t7 = fma_(fma_(t6, t1, R(2.595764781547264e-06)), t1, -R(1.1636967547880833e-05));
    const real t8 = fma_(fma_(t7, t1, R(9.503237202111049e-06)), t1, R(4.342896120560744e-05));
    const real t9 = fma_(fma_(t8, t1, -R(0.00013717550231447375)), t1, R(4.585033248724627e-05));
    const real t10 = fma_(fma_(t9, t1, R(0.0006082700494209458)), t1, -R(0.0014013098955712486));
    const real t11 = fma_(fma_(t10, t1, -R(0.00026852134969005233)), t1, R(0.007002748951859567));
    const real t12 = fma_(fma_(t11, t1, -R(0.011535250759472827)), t1, -R(0.008932241645218797));
    const real t13 = fma_(fma_(t12, t1, R(0.05998888287073378)), t1, -R(0.0666517490950163));
    const real t14 = fma_(fma_(t13, t1, -R(0.07970734751864801)), t1, R(0.2812727841267515));
    const real t15 = t1 - R(3.82424474310028e-08) - R(7.126036715834263e-17) - -R(4.836840730499852e-33);
    return { t15 * (fma_(t14, t1, -R(4.860772113479522e-09)) - R(0.23069451749324799)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool mish_grad2_element(
    const real x, real& grad2_result)
{
    const real expit = expit_(-x);
    const real expit_2 = expit_(x);
    const real t1 = fma_(expit, expit, R(1.0));
    const real t2 = x * expit - R(2.0) * x * (expit_2 * expit_2) * fma_(expit_2 / t1, expit, R(1.0));
    const real t3 = R(4.0) / t1 * expit / t1 * expit * (t2 + R(2.0));
    const real t4 = t3 * expit_2;
    const real t5 = x >= R(8.507059173023462e+37) ? R(0.0) : t4;
    const real t6 = x <= -R(8.507059173023462e+37) ? R(0.0) : t5;
    const bool t7 = x > -R(3.2563765048980713) && x < -R(1.2563763856887817);
    const bool t8 = x > R(0.49057117104530334) && x < R(2.4905712604522705);
    const bool t9 = maximum_(t4, -t4) < R(7.888609052210118e-31) && t3 != R(0.0) && expit_2 != R(0.0);
    const bool t10 = (expit_2 < R(7.888609052210118e-31) && x >= -R(800.0)) || t9;
    const bool t11 = (t10 || (expit < R(7.888609052210118e-31) && x <= R(432.0))) && !t7 && !t8;
    grad2_result = t6;
    if (!quickly && t11) {
        const mish_grad2_carefully_results better = mish_grad2_carefully(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t7) {
        const mish_grad2_anchored_results better = mish_grad2_anchored(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t8) {
        const mish_grad2_anchored_2_results better = mish_grad2_anchored_2(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t11;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_grad2_flat(
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
                careful |= mish_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        mish_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_grad2_strided(
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
            careful |= mish_grad2_element<true>(
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
        mish_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="mish_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("expit", "extended"),
    text=r"""
// mish_vjp for the elements at which it loses digits.
struct mish_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ mish_vjp_carefully_results mish_vjp_carefully(
    const real x, const real g)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(t3 < x ? t1 : t2));
    const extended t4 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended t7 = t6 * t6;
    const extended exp_2 = extended_exp(-(x < t3 ? t2 : t1));
    const extended t8 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t9 = real(t8) > R(1.0) ? extended(R(1.0)) : t8;
    const extended t10 = (real(t9) < real(exp_2) ? exp_2 : t9) / (extended(R(1.0)) + exp_2);
    const extended t11 = extended(R(2.0)) * t7;
    const extended t12 = t10 * t10;
    const extended t13 = extended(R(4.0)) * (t7 * t6) * (t1 + extended(R(1.0)));
    const extended t14 = t13 + t11 * (extended(R(2.0)) * t1 + extended(R(3.0))) * t10;
    const extended t15 = t11 + extended(R(2.0)) * t10 * t6 + t12;
    const extended t16 = extended_of(g);
    const extended t17 = t16 * ((t14 + extended(R(4.0)) * t12 * t6 + t12 * t10) / t15 * t10 / t15);
    const extended t18 = x >= R(8.507059173023462e+37) ? t16 : t17;
    return { real(x <= -R(4.253529586511731e+37) ? extended(R(0.0)) : t18) };
}

// mish_vjp for the elements at which it loses digits.
struct mish_vjp_anchored_results {
    real x_result;
};

__device__ __forceinline__ mish_vjp_anchored_results mish_vjp_anchored(
    const real x, const real g)
{
    const real t1 = x - -R(1.1924312114715576);
    const real t2 = fma_(-R(8.657915446033475e-11), t1, -R(3.207107083481193e-10));
    const real t3 = fma_(fma_(t2, t1, R(2.2723015731977883e-10)), t1, R(3.3820995944223435e-09));
    const real t4 = fma_(fma_(t3, t1, R(6.799989278258497e-09)), t1, -R(5.410766486943966e-09));
    const real t5 = fma_(fma_(t4, t1, -R(6.216292286677905e-08)), t1, -R(1.412641051196633e-07));
    const real t6 = fma_(fma_(t5, t1, R(2.7163479806284174e-08)), t1, R(1.0717522166860598e-06));
    const real t7 = fma_(fma_(t6, t1, R(2.908689780077656e-06)), t1, R(9.426993542554126e-07));
    const real t8 = fma_(fma_(t7, t1, -R(1.7299230743017136e-05)), t1, -R(5.582890501197912e-05));
    const real t9 = fma_(fma_(t8, t1, -R(4.196150575697132e-05)), t1, R(0.0002541293606045949));
    const real t10 = fma_(fma_(t9, t1, R(0.0009898181093098675)), t1, R(0.0010924055622641847));
    const real t11 = fma_(fma_(t10, t1, -R(0.0033606849071405286)), t1, -R(0.015821126612894656));
    const real t12 = fma_(fma_(t11, t1, -R(0.020271822909316145)), t1, R(0.04190782085849166));
    const real t13 = fma_(fma_(t12, t1, R(0.20473126433523542)), t1, -R(1.0418066092589212e-08));
    const real t14 = t1 - -R(3.0439375464652585e-09) - -R(4.8484829848031044e-17);
    return { g * (t14 * (t13 + R(0.2669479250907898))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool mish_vjp_element(
    const real x, const real g, real& x_result)
{
    const real expit = expit_(-x);
    const real t1 = expit * expit;
    const real expit_2 = expit_(x);
    const real t2 = R(2.0) * t1;
    const real t3 = expit_2 * expit_2;
    const real t4 = R(4.0) * (t1 * expit) * (x + R(1.0)) + t2 * fma_(R(2.0), x, R(3.0)) * expit_2;
    const real t5 = fma_(R(2.0) * expit_2, expit, t2) + t3;
    const real t6 = g * (fma_(t3, expit_2, fma_(R(4.0) * t3, expit, t4)) / t5 * expit_2 / t5);
    const real t7 = x <= -R(4.253529586511731e+37) ? R(0.0) : x >= R(8.507059173023462e+37) ? g : t6;
    const bool t8 = x > -R(2.1924312114715576) && x < -R(0.19243121147155762);
    const bool t9 = expit_2 < R(7.888609052210118e-31) && x >= -R(800.0) && !t8;
    x_result = t7;
    if (!quickly && t9) {
        const mish_vjp_carefully_results better = mish_vjp_carefully(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    if (t8) {
        const mish_vjp_anchored_results better = mish_vjp_anchored(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t9;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_vjp_flat(
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
                careful |= mish_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        mish_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_vjp_strided(
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
            careful |= mish_vjp_element<true>(
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
        mish_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="mish_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("expit", "extended"),
    text=r"""
// mish_value_and_grad for the elements at which it loses digits.
struct mish_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ mish_value_and_grad_carefully_results mish_value_and_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(x < t3 ? t2 : t1));
    const extended t4 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(t3 < x ? t1 : t2));
    const extended t7 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = (real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2);
    const extended t10 = t1 * (t6 / (t9 * t9 + extended(R(1.0))) * t9 + extended(R(1.0))) * t6;
    return { real(x == -INF ? extended(R(0.0)) : t10) };
}

// mish_value_and_grad for the elements at which it loses digits.
struct mish_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ mish_value_and_grad_carefully_2_results mish_value_and_grad_carefully_2(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const real t3 = real(t2);
    const extended exp = extended_exp(-(x < t3 ? t2 : t1));
    const extended t4 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t5 = real(t4) > R(1.0) ? extended(R(1.0)) : t4;
    const extended t6 = (real(t5) < real(exp) ? exp : t5) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(t3 < x ? t1 : t2));
    const extended t7 = t2 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = (real(t8) < real(exp_2) ? exp_2 : t8) / (extended(R(1.0)) + exp_2);
    const extended t10 = t9 * t9;
    const extended t11 = extended(R(2.0)) * t10;
    const extended t12 = t6 * t6;
    const extended t13 = extended(R(4.0)) * (t10 * t9) * (t1 + extended(R(1.0)));
    const extended t14 = t13 + t11 * (extended(R(2.0)) * t1 + extended(R(3.0))) * t6;
    const extended t15 = t11 + extended(R(2.0)) * t6 * t9 + t12;
    const extended t16 = (t14 + extended(R(4.0)) * t12 * t9 + t12 * t6) / t15 * t6 / t15;
    const extended t17 = x >= R(8.507059173023462e+37) ? extended(R(1.0)) : t16;
    return { real(x <= -R(4.253529586511731e+37) ? extended(R(0.0)) : t17) };
}

// mish_value_and_grad for the elements at which it loses digits.
struct mish_value_and_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ mish_value_and_grad_anchored_results mish_value_and_grad_anchored(
    const real x)
{
    const real t1 = x - -R(1.1924312114715576);
    const real t2 = fma_(-R(8.657915446033475e-11), t1, -R(3.207107083481193e-10));
    const real t3 = fma_(fma_(t2, t1, R(2.2723015731977883e-10)), t1, R(3.3820995944223435e-09));
    const real t4 = fma_(fma_(t3, t1, R(6.799989278258497e-09)), t1, -R(5.410766486943966e-09));
    const real t5 = fma_(fma_(t4, t1, -R(6.216292286677905e-08)), t1, -R(1.412641051196633e-07));
    const real t6 = fma_(fma_(t5, t1, R(2.7163479806284174e-08)), t1, R(1.0717522166860598e-06));
    const real t7 = fma_(fma_(t6, t1, R(2.908689780077656e-06)), t1, R(9.426993542554126e-07));
    const real t8 = fma_(fma_(t7, t1, -R(1.7299230743017136e-05)), t1, -R(5.582890501197912e-05));
    const real t9 = fma_(fma_(t8, t1, -R(4.196150575697132e-05)), t1, R(0.0002541293606045949));
    const real t10 = fma_(fma_(t9, t1, R(0.0009898181093098675)), t1, R(0.0010924055622641847));
    const real t11 = fma_(fma_(t10, t1, -R(0.0033606849071405286)), t1, -R(0.015821126612894656));
    const real t12 = fma_(fma_(t11, t1, -R(0.020271822909316145)), t1, R(0.04190782085849166));
    const real t13 = fma_(fma_(t12, t1, R(0.20473126433523542)), t1, -R(1.0418066092589212e-08));
    const real t14 = t1 - -R(3.0439375464652585e-09) - -R(4.8484829848031044e-17);
    return { t14 * (t13 + R(0.2669479250907898)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool mish_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real expit = expit_(x);
    const real expit_2 = expit_(-x);
    const real t1 = expit_2 * expit_2;
    const real t2 = R(2.0) * t1;
    const real t3 = expit * expit;
    const real t4 = R(4.0) * (t1 * expit_2) * (x + R(1.0)) + t2 * fma_(R(2.0), x, R(3.0)) * expit;
    const real t5 = fma_(R(2.0) * expit, expit_2, t2) + t3;
    const real t6 = x == -INF ? R(0.0) : x * fma_(expit / (t1 + R(1.0)), expit_2, R(1.0)) * expit;
    const real t7 = fma_(t3, expit, fma_(R(4.0) * t3, expit_2, t4)) / t5 * expit / t5;
    const real t8 = x >= R(8.507059173023462e+37) ? R(1.0) : t7;
    const real t9 = x <= -R(4.253529586511731e+37) ? R(0.0) : t8;
    const bool t10 = x > -R(2.1924312114715576) && x < -R(0.19243121147155762);
    const bool t11 = expit < R(7.888609052210118e-31) && x >= -R(800.0);
    const bool t12 = t11 && !t10;
    value_result = t6;
    grad_result = t9;
    if (!quickly && t11) {
        const mish_value_and_grad_carefully_results better = mish_value_and_grad_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t12) {
        const mish_value_and_grad_carefully_2_results better = mish_value_and_grad_carefully_2(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t10) {
        const mish_value_and_grad_anchored_results better = mish_value_and_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t11 || t12);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_value_and_grad_flat(
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
                careful |= mish_value_and_grad_element<true>(
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
        mish_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) mish_value_and_grad_strided(
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
            careful |= mish_value_and_grad_element<true>(
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
        mish_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="mish",
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


def mish(x, *, out=None):
    """The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish", (x,), "value", None, out)


def mish_grad(x, *, out=None):
    """First derivative of mish: f'(x).

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish_grad", (x,), "grad", None, out)


def mish_grad2(x, *, out=None):
    """Second derivative of mish: f''(x).

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the broadcast shape; a NumPy scalar for 0-d input. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate(_SPEC, "mish_grad2", (x,), "grad2", None, out)


def mish_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of mish, given the cotangent g of its result.

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

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

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _cotangents(_SPEC, "mish_vjp", g, (x,), None, None, wrt, out)


def mish_value_and_grad(x, *, out=None):
    """Value of mish and its derivative, in one pass.

    mish: The argument weighted by the hyperbolic tangent of its softplus.

        mish = x*tanh(log(exp(x) + 1))

    x: array.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns (f, f'). The result has the dtype to which the floating x promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape.

    Reference: D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020,
    arXiv:1908.08681
    """
    return _evaluate_pair(_SPEC, "mish_value_and_grad", (x,), out)

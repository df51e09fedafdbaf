# Made by symdl 0.1.0 from gelu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gelu = x*(erf(sqrt(2)*x/2) + 1)/2
"""Gaussian error linear unit: the argument weighted by the normal distribution function."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["gelu", "gelu_grad", "gelu_grad2", "gelu_vjp", "gelu_value_and_grad"]


_value = _Kernel(
    name="gelu_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("extended", "normcdf"),
    text=r"""
// gelu_value for the elements at which it loses digits.
struct gelu_value_carefully_results {
    real value_result;
};

__device__ __noinline__ gelu_value_carefully_results gelu_value_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended t3 = x < real(t2) ? t2 : t1;
    const extended t4 = real(t3) > R(256.0) ? extended(R(256.0)) : t3;
    const extended t5 = t4 * extended(R(256.0));
    const extended rint = extended_rint(t5);
    const extended t6 = rint * rint;
    const extended t7 = (t5 - rint) * (t5 + rint);
    const extended t8 = t6 + t7;
    const extended t9 = (t4 - extended(R(5.0))) / (t4 + extended(R(5.0)));
    const extended t10 = extended(PAIR(7.103213474655969e-10, 0.0, R(7.103213572889899e-10), -R(9.823393468249069e-18))) * t9;
    const extended t11 = t10 + extended(PAIR(3.870043996489302e-09, 0.0, R(3.870043840947801e-09), R(1.5554150713725443e-16)));
    const extended t12 = t11 * t9;
    const extended t13 = t12 + extended(PAIR(3.062147226144783e-10, 0.0, R(3.0621472024705554e-10), R(2.3674227595803485e-18)));
    const extended t14 = t13 * t9;
    const extended t15 = t14 + extended(PAIR(-3.185765464869672e-08, 0.0, -R(3.185765606872337e-08), R(1.4200267015119562e-15)));
    const extended t16 = t15 * t9;
    const extended t17 = t16 + extended(PAIR(-2.108069252131866e-08, 0.0, -R(2.1080692746977547e-08), R(2.256588945109654e-16)));
    const extended t18 = t17 * t9;
    const extended t19 = t18 + extended(PAIR(2.0070167509100462e-07, 0.0, R(2.007016774996373e-07), -R(2.408632629691222e-15)));
    const extended t20 = t19 * t9;
    const extended t21 = t20 + extended(PAIR(1.194857409767181e-07, 0.0, R(1.194857475184108e-07), -R(6.541692626368901e-15)));
    const extended t22 = t21 * t9;
    const extended t23 = t22 + extended(PAIR(-1.3247448924851985e-06, 0.0, -R(1.3247448578113108e-06), -R(3.467388661891786e-14)));
    const extended t24 = t23 * t9;
    const extended t25 = t24 + extended(PAIR(-2.641533375323451e-08, 0.0, -R(2.6415333920226658e-08), R(1.6699214850449129e-16)));
    const extended t26 = t25 * t9;
    const extended t27 = t26 + extended(PAIR(9.140395991143477e-06, 0.0, R(9.140396286966279e-06), -R(2.958228009341396e-13)));
    const extended t28 = t27 * t9;
    const extended t29 = t28 + extended(PAIR(-1.0311910632837921e-05, 0.0, -R(1.0311910955351777e-05), R(3.225138526467136e-13)));
    const extended t30 = t29 * t9;
    const extended t31 = t30 + extended(PAIR(-5.366807317704885e-05, 0.0, -R(5.366807454265654e-05), R(1.365607713715855e-12)));
    const extended t32 = t31 * t9;
    const extended t33 = t32 + extended(PAIR(0.00018611096716891512, 0.0, R(0.00018611096311360598), R(4.055309039963095e-12)));
    const extended t34 = t33 * t9;
    const extended t35 = t34 + extended(PAIR(-6.006184350514929e-07, 0.0, -R(6.006184207762999e-07), -R(1.4275193643809546e-14)));
    const extended t36 = t35 * t9;
    const extended t37 = t36 + extended(PAIR(-0.0016897942779644916, 0.0, -R(0.0016897942405194044), -R(3.744508869640839e-11)));
    const extended t38 = t37 * t9;
    const extended t39 = t38 + extended(PAIR(0.006670678429128733, 0.0, R(0.006670678500086069), -R(7.095733722817243e-11)));
    const extended t40 = t39 * t9;
    const extended t41 = t40 + extended(PAIR(-0.015732376061117367, 0.0, -R(0.015732375904917717), -R(1.561996504362284e-10)));
    const extended t42 = t41 * t9;
    const extended t43 = t42 + extended(PAIR(0.026000332024914308, 0.0, R(0.026000332087278366), -R(6.236405836190784e-11)));
    const extended t44 = t43 * t9;
    const extended t45 = t44 + extended(PAIR(-0.02939200248409412, 0.0, -R(0.029392002150416374), -R(3.336777520956957e-10)));
    const extended t46 = t45 * t9;
    const extended t47 = t46 + extended(PAIR(0.015057594714213543, 0.0, R(0.015057594515383244), R(1.9883029944711694e-10)));
    const extended t48 = t47 * t9;
    const extended t49 = t48 + extended(PAIR(0.02377606768308876, 0.0, R(0.023776067420840263), R(2.6224850069311856e-10)));
    const extended t50 = t49 * t9;
    const extended t51 = t50 + extended(PAIR(-0.08258618463000807, 0.0, -R(0.08258618414402008), -R(4.859879720875426e-10)));
    const extended t52 = t51 * t9;
    const extended t53 = t52 + extended(PAIR(1.6498481701557498e-09, 0.0, R(1.649848146989541e-09), R(2.3166208832339755e-17)));
    const extended t54 = (t6 - t8 + t7) * extended(-R(7.62939453125e-06));
    const extended t55 = t53 + t54 * (t53 + extended(R(0.4567083716392517)));
    const extended t56 = (t55 + extended(R(0.4567083716392517))) / (extended(R(0.9375)) + t4);
    const extended t57 = t56 * extended_exp(t8 * extended(-R(7.62939453125e-06)));
    const extended t58 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t59 = (real(t58) > R(1.0) ? extended(R(1.0)) : t58) - t57;
    return { real(x == -INF ? extended(R(0.0)) : t1 * (real(t59) < real(t57) ? t57 : t59)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_value_element(
    const real x, real& value_result)
{
    const real normcdf = normcdf_(x);
    const real t1 = x == -INF ? R(0.0) : x * normcdf;
    const bool t2 = normcdf < R(7.888609052210118e-31) && x >= -R(42.0);
    value_result = t1;
    if (!quickly && t2) {
        const gelu_value_carefully_results better = gelu_value_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t2;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_value_flat(
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
                careful |= gelu_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        gelu_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_value_strided(
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
            careful |= gelu_value_element<true>(
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
        gelu_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="gelu_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("extended", "normcdf", "normpdf"),
    text=r"""
// gelu_grad for the elements at which it loses digits.
struct gelu_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ gelu_grad_carefully_results gelu_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended t3 = x < real(t2) ? t2 : t1;
    const extended t4 = real(t3) > R(256.0) ? extended(R(256.0)) : t3;
    const extended t5 = t4 * extended(R(256.0));
    const extended rint = extended_rint(t5);
    const extended t6 = rint * rint;
    const extended t7 = (t5 - rint) * (t5 + rint);
    const extended t8 = t6 + t7;
    const extended exp = extended_exp(t8 * extended(-R(7.62939453125e-06)));
    const extended t9 = (t6 - t8 + t7) * extended(-R(7.62939453125e-06));
    const extended t10 = t9 * extended(PAIR(0.3989422804014327, 0.0, R(0.3989422917366028), -R(1.1335170135851058e-08)));
    const extended t11 = t10 + extended(PAIR(-1.133517010526318e-08, 0.0, -R(1.1335170135851058e-08), R(3.058787842895743e-17)));
    const extended t12 = (t4 - extended(R(5.0))) / (t4 + extended(R(5.0)));
    const extended t13 = extended(PAIR(7.103213474655969e-10, 0.0, R(7.103213572889899e-10), -R(9.823393468249069e-18))) * t12;
    const extended t14 = t13 + extended(PAIR(3.870043996489302e-09, 0.0, R(3.870043840947801e-09), R(1.5554150713725443e-16)));
    const extended t15 = t14 * t12;
    const extended t16 = t15 + extended(PAIR(3.062147226144783e-10, 0.0, R(3.0621472024705554e-10), R(2.3674227595803485e-18)));
    const extended t17 = t16 * t12;
    const extended t18 = t17 + extended(PAIR(-3.185765464869672e-08, 0.0, -R(3.185765606872337e-08), R(1.4200267015119562e-15)));
    const extended t19 = t18 * t12;
    const extended t20 = t19 + extended(PAIR(-2.108069252131866e-08, 0.0, -R(2.1080692746977547e-08), R(2.256588945109654e-16)));
    const extended t21 = t20 * t12;
    const extended t22 = t21 + extended(PAIR(2.0070167509100462e-07, 0.0, R(2.007016774996373e-07), -R(2.408632629691222e-15)));
    const extended t23 = t22 * t12;
    const extended t24 = t23 + extended(PAIR(1.194857409767181e-07, 0.0, R(1.194857475184108e-07), -R(6.541692626368901e-15)));
    const extended t25 = t24 * t12;
    const extended t26 = t25 + extended(PAIR(-1.3247448924851985e-06, 0.0, -R(1.3247448578113108e-06), -R(3.467388661891786e-14)));
    const extended t27 = t26 * t12;
    const extended t28 = t27 + extended(PAIR(-2.641533375323451e-08, 0.0, -R(2.6415333920226658e-08), R(1.6699214850449129e-16)));
    const extended t29 = t28 * t12;
    const extended t30 = t29 + extended(PAIR(9.140395991143477e-06, 0.0, R(9.140396286966279e-06), -R(2.958228009341396e-13)));
    const extended t31 = t30 * t12;
    const extended t32 = t31 + extended(PAIR(-1.0311910632837921e-05, 0.0, -R(1.0311910955351777e-05), R(3.225138526467136e-13)));
    const extended t33 = t32 * t12;
    const extended t34 = t33 + extended(PAIR(-5.366807317704885e-05, 0.0, -R(5.366807454265654e-05), R(1.365607713715855e-12)));
    const extended t35 = t34 * t12;
    const extended t36 = t35 + extended(PAIR(0.00018611096716891512, 0.0, R(0.00018611096311360598), R(4.055309039963095e-12)));
    const extended t37 = t36 * t12;
    const extended t38 = t37 + extended(PAIR(-6.006184350514929e-07, 0.0, -R(6.006184207762999e-07), -R(1.4275193643809546e-14)));
    const extended t39 = t38 * t12;
    const extended t40 = t39 + extended(PAIR(-0.0016897942779644916, 0.0, -R(0.0016897942405194044), -R(3.744508869640839e-11)));
    const extended t41 = t40 * t12;
    const extended t42 = t41 + extended(PAIR(0.006670678429128733, 0.0, R(0.006670678500086069), -R(7.095733722817243e-11)));
    const extended t43 = t42 * t12;
    const extended t44 = t43 + extended(PAIR(-0.015732376061117367, 0.0, -R(0.015732375904917717), -R(1.561996504362284e-10)));
    const extended t45 = t44 * t12;
    const extended t46 = t45 + extended(PAIR(0.026000332024914308, 0.0, R(0.026000332087278366), -R(6.236405836190784e-11)));
    const extended t47 = t46 * t12;
    const extended t48 = t47 + extended(PAIR(-0.02939200248409412, 0.0, -R(0.029392002150416374), -R(3.336777520956957e-10)));
    const extended t49 = t48 * t12;
    const extended t50 = t49 + extended(PAIR(0.015057594714213543, 0.0, R(0.015057594515383244), R(1.9883029944711694e-10)));
    const extended t51 = t50 * t12;
    const extended t52 = t51 + extended(PAIR(0.02377606768308876, 0.0, R(0.023776067420840263), R(2.6224850069311856e-10)));
    const extended t53 = t52 * t12;
    const extended t54 = t53 + extended(PAIR(-0.08258618463000807, 0.0, -R(0.08258618414402008), -R(4.859879720875426e-10)));
    const extended t55 = t54 * t12;
    const extended t56 = t55 + extended(PAIR(1.6498481701557498e-09, 0.0, R(1.649848146989541e-09), R(2.3166208832339755e-17)));
    const extended t57 = t56 + t9 * (t56 + extended(R(0.4567083716392517))) + extended(R(0.4567083716392517));
    const extended t58 = t57 / (extended(R(0.9375)) + t4) * exp;
    const extended t59 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t60 = (real(t59) > R(1.0) ? extended(R(1.0)) : t59) - t58;
    const extended t61 = t1 * (exp * (t11 + extended(R(0.3989422917366028))));
    const extended t62 = x == INF ? extended(R(1.0)) : t61 + (real(t60) < real(t58) ? t58 : t60);
    return { real(x == -INF ? extended(R(0.0)) : t62) };
}

// gelu_grad for the elements at which it loses digits.
struct gelu_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ gelu_grad_anchored_results gelu_grad_anchored(
    const real x)
{
    const real t1 = x - -R(0.7517915368080139);
    const real t2 = fma_(-R(3.3126288397504086e-08), t1, -R(2.9715316484884024e-09));
    const real t3 = fma_(fma_(t2, t1, R(5.690573931734825e-07)), t1, R(4.334180317909591e-07));
    const real t4 = fma_(fma_(t3, t1, -R(7.748115887059754e-06)), t1, -R(1.1214507472626761e-05));
    const real t5 = fma_(fma_(t4, t1, R(8.615942285653264e-05)), t1, R(0.0001863397521808312));
    const real t6 = fma_(fma_(t5, t1, -R(0.0007448268534023922)), t1, -R(0.0022395379970700166));
    const real t7 = fma_(fma_(t6, t1, R(0.004539228568733288)), t1, R(0.019421679508292447));
    const real t8 = fma_(fma_(t7, t1, -R(0.01477152332465061)), t1, -R(0.114008232581427));
    const real t9 = fma_(fma_(t8, t1, -R(0.01819967225523025)), t1, R(0.3882849834315101));
    const real t10 = t1 - R(1.211444988769017e-08) - -R(4.291324506730527e-16);
    const real t11 = fma_(t9, t1, -R(9.963664423741415e-09)) + R(0.43149399757385254);
    return { (t10 - -R(2.411349919337332e-32)) * t11 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_grad_element(
    const real x, real& grad_result)
{
    const real normpdf = normpdf_(x);
    const real t1 = x * normpdf;
    const real t2 = t1 + normcdf_(x);
    const real t3 = x == -INF ? R(0.0) : x == INF ? R(1.0) : t2;
    const bool t4 = x > -R(1.2517914772033691) && x < -R(0.2517915368080139);
    const bool t5 = normpdf < R(7.888609052210118e-31) && x >= -R(42.0);
    const bool t6 = (t5 || maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1)) && !t4;
    grad_result = t3;
    if (!quickly && t6) {
        const gelu_grad_carefully_results better = gelu_grad_carefully(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t4) {
        const gelu_grad_anchored_results better = gelu_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_grad_flat(
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
                careful |= gelu_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        gelu_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_grad_strided(
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
            careful |= gelu_grad_element<true>(
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
        gelu_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="gelu_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("extended", "normpdf"),
    text=r"""
// gelu_grad2 for the elements at which it loses digits.
struct gelu_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ gelu_grad2_carefully_results gelu_grad2_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended t3 = x < real(t2) ? t2 : t1;
    const extended t4 = (real(t3) > R(256.0) ? extended(R(256.0)) : t3) * extended(R(256.0));
    const extended rint = extended_rint(t4);
    const extended t5 = rint * rint;
    const extended t6 = (t4 - rint) * (t4 + rint);
    const extended t7 = t5 + t6;
    const extended t8 = (t5 - t7 + t6) * extended(-R(7.62939453125e-06));
    const extended t9 = t8 * extended(PAIR(0.3989422804014327, 0.0, R(0.3989422917366028), -R(1.1335170135851058e-08)));
    const extended t10 = t9 + extended(PAIR(-1.133517010526318e-08, 0.0, -R(1.1335170135851058e-08), R(3.058787842895743e-17)));
    const extended exp = extended_exp(t7 * extended(-R(7.62939453125e-06)));
    const extended t11 = (extended(R(2.0)) - t1 * t1) * (exp * (t10 + extended(R(0.3989422917366028))));
    const extended t12 = x >= R(9.223372036854776e+18) ? extended(R(0.0)) : t11;
    return { real(x <= -R(9.223372036854776e+18) ? extended(R(0.0)) : t12) };
}

// gelu_grad2 for the elements at which it loses digits.
struct gelu_grad2_anchored_results {
    real grad2_result;
};

__device__ __forceinline__ gelu_grad2_anchored_results gelu_grad2_anchored(
    const real x)
{
    const real t1 = x - -R(1.4142135381698608);
    const real t2 = fma_(-R(4.930620787839755e-06), t1, -R(1.4810472609190602e-05));
    const real t3 = fma_(fma_(t2, t1, R(4.264766759475687e-05)), t1, R(0.00022099404979705983));
    const real t4 = fma_(fma_(t3, t1, -R(0.0001670328819299551)), t1, -R(0.0022546756531999623));
    const real t5 = fma_(fma_(t4, t1, -R(0.0013103813597201692)), t1, R(0.01498999272898059));
    const real t6 = fma_(fma_(t5, t1, R(0.025683468232222326)), t1, -R(0.05188843406934059));
    const real t7 = fma_(fma_(t6, t1, -R(0.17122311205950128)), t1, -R(1.243245953116637e-08));
    const real t8 = t1 - -R(2.4203234971764687e-08) - R(7.628067479096231e-16);
    const real t9 = fma_(fma_(t7, t1, R(0.4402879895212194)), t1, -R(1.0357536502723602e-08));
    return { (t8 - -R(2.8790578596856035e-32)) * (t9 + R(0.41510751843452454)) };
}

// gelu_grad2 for the elements at which it loses digits.
struct gelu_grad2_anchored_2_results {
    real grad2_result;
};

__device__ __forceinline__ gelu_grad2_anchored_2_results gelu_grad2_anchored_2(
    const real x)
{
    const real t1 = x - R(1.4142135381698608);
    const real t2 = fma_(-R(0.00021989579321825376), t1, -R(0.00016520755904862101));
    const real t3 = fma_(fma_(t2, t1, R(0.002254647847481004)), t1, -R(0.001310409824667967));
    const real t4 = fma_(fma_(t3, t1, -R(0.01498999242175656)), t1, R(0.025683468426504732));
    const real t5 = fma_(fma_(t4, t1, R(0.051888434067873364)), t1, -R(0.17122311206004268));
    const real t6 = fma_(fma_(t5, t1, R(1.2432461939164119e-08)), t1, R(0.44028798952121984));
    const real t7 = t1 - R(2.4203234971764687e-08) - -R(7.628067479096231e-16);
    const real t8 = fma_(t6, t1, R(1.0357536502167725e-08)) - R(0.41510751843452454);
    return { (t7 - R(2.8790578596856035e-32)) * t8 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_grad2_element(
    const real x, real& grad2_result)
{
    const real normpdf = normpdf_(x);
    const real t1 = x >= R(9.223372036854776e+18) ? R(0.0) : fma_(-x, x, R(2.0)) * normpdf;
    const real t2 = x <= -R(9.223372036854776e+18) ? R(0.0) : t1;
    const bool t3 = x > -R(1.6642135381698608) && x < -R(1.1642135381698608);
    const bool t4 = x > R(1.2892135381698608) && x < R(1.5392135381698608);
    const bool t5 = normpdf < R(7.888609052210118e-31) && (x >= -R(42.0) && x <= R(42.0)) && !t3 && !t4;
    grad2_result = t2;
    if (!quickly && t5) {
        const gelu_grad2_carefully_results better = gelu_grad2_carefully(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t3) {
        const gelu_grad2_anchored_results better = gelu_grad2_anchored(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t4) {
        const gelu_grad2_anchored_2_results better = gelu_grad2_anchored_2(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t5;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_grad2_flat(
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
                careful |= gelu_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        gelu_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_grad2_strided(
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
            careful |= gelu_grad2_element<true>(
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
        gelu_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="gelu_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("extended", "normcdf", "normpdf"),
    text=r"""
// gelu_vjp for the elements at which it loses digits.
struct gelu_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ gelu_vjp_carefully_results gelu_vjp_carefully(
    const real x, const real g)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended t3 = x < real(t2) ? t2 : t1;
    const extended t4 = real(t3) > R(256.0) ? extended(R(256.0)) : t3;
    const extended t5 = t4 * extended(R(256.0));
    const extended rint = extended_rint(t5);
    const extended t6 = rint * rint;
    const extended t7 = (t5 - rint) * (t5 + rint);
    const extended t8 = t6 + t7;
    const extended exp = extended_exp(t8 * extended(-R(7.62939453125e-06)));
    const extended t9 = (t6 - t8 + t7) * extended(-R(7.62939453125e-06));
    const extended t10 = t9 * extended(PAIR(0.3989422804014327, 0.0, R(0.3989422917366028), -R(1.1335170135851058e-08)));
    const extended t11 = t10 + extended(PAIR(-1.133517010526318e-08, 0.0, -R(1.1335170135851058e-08), R(3.058787842895743e-17)));
    const extended t12 = (t4 - extended(R(5.0))) / (t4 + extended(R(5.0)));
    const extended t13 = extended(PAIR(7.103213474655969e-10, 0.0, R(7.103213572889899e-10), -R(9.823393468249069e-18))) * t12;
    const extended t14 = t13 + extended(PAIR(3.870043996489302e-09, 0.0, R(3.870043840947801e-09), R(1.5554150713725443e-16)));
    const extended t15 = t14 * t12;
    const extended t16 = t15 + extended(PAIR(3.062147226144783e-10, 0.0, R(3.0621472024705554e-10), R(2.3674227595803485e-18)));
    const extended t17 = t16 * t12;
    const extended t18 = t17 + extended(PAIR(-3.185765464869672e-08, 0.0, -R(3.185765606872337e-08), R(1.4200267015119562e-15)));
    const extended t19 = t18 * t12;
    const extended t20 = t19 + extended(PAIR(-2.108069252131866e-08, 0.0, -R(2.1080692746977547e-08), R(2.256588945109654e-16)));
    const extended t21 = t20 * t12;
    const extended t22 = t21 + extended(PAIR(2.0070167509100462e-07, 0.0, R(2.007016774996373e-07), -R(2.408632629691222e-15)));
    const extended t23 = t22 * t12;
    const extended t24 = t23 + extended(PAIR(1.194857409767181e-07, 0.0, R(1.194857475184108e-07), -R(6.541692626368901e-15)));
    const extended t25 = t24 * t12;
    const extended t26 = t25 + extended(PAIR(-1.3247448924851985e-06, 0.0, -R(1.3247448578113108e-06), -R(3.467388661891786e-14)));
    const extended t27 = t26 * t12;
    const extended t28 = t27 + extended(PAIR(-2.641533375323451e-08, 0.0, -R(2.6415333920226658e-08), R(1.6699214850449129e-16)));
    const extended t29 = t28 * t12;
    const extended t30 = t29 + extended(PAIR(9.140395991143477e-06, 0.0, R(9.140396286966279e-06), -R(2.958228009341396e-13)));
    const extended t31 = t30 * t12;
    const extended t32 = t31 + extended(PAIR(-1.0311910632837921e-05, 0.0, -R(1.0311910955351777e-05), R(3.225138526467136e-13)));
    const extended t33 = t32 * t12;
    const extended t34 = t33 + extended(PAIR(-5.366807317704885e-05, 0.0, -R(5.366807454265654e-05), R(1.365607713715855e-12)));
    const extended t35 = t34 * t12;
    const extended t36 = t35 + extended(PAIR(0.00018611096716891512, 0.0, R(0.00018611096311360598), R(4.055309039963095e-12)));
    const extended t37 = t36 * t12;
    const extended t38 = t37 + extended(PAIR(-6.006184350514929e-07, 0.0, -R(6.006184207762999e-07), -R(1.4275193643809546e-14)));
    const extended t39 = t38 * t12;
    const extended t40 = t39 + extended(PAIR(-0.0016897942779644916, 0.0, -R(0.0016897942405194044), -R(3.744508869640839e-11)));
    const extended t41 = t40 * t12;
    const extended t42 = t41 + extended(PAIR(0.006670678429128733, 0.0, R(0.006670678500086069), -R(7.095733722817243e-11)));
    const extended t43 = t42 * t12;
    const extended t44 = t43 + extended(PAIR(-0.015732376061117367, 0.0, -R(0.015732375904917717), -R(1.561996504362284e-10)));
    const extended t45 = t44 * t12;
    const extended t46 = t45 + extended(PAIR(0.026000332024914308, 0.0, R(0.026000332087278366), -R(6.236405836190784e-11)));
    const extended t47 = t46 * t12;
    const extended t48 = t47 + extended(PAIR(-0.02939200248409412, 0.0, -R(0.029392002150416374), -R(3.336777520956957e-10)));
    const extended t49 = t48 * t12;
    const extended t50 = t49 + extended(PAIR(0.015057594714213543, 0.0, R(0.015057594515383244), R(1.9883029944711694e-10)));
    const extended t51 = t50 * t12;
    const extended t52 = t51 + extended(PAIR(0.02377606768308876, 0.0, R(0.023776067420840263), R(2.6224850069311856e-10)));
    const extended t53 = t52 * t12;
    const extended t54 = t53 + extended(PAIR(-0.08258618463000807, 0.0, -R(0.08258618414402008), -R(4.859879720875426e-10)));
    const extended t55 = t54 * t12;
    const extended t56 = t55 + extended(PAIR(1.6498481701557498e-09, 0.0, R(1.649848146989541e-09), R(2.3166208832339755e-17)));
    const extended t57 = t56 + t9 * (t56 + extended(R(0.4567083716392517))) + extended(R(0.4567083716392517));
    const extended t58 = t57 / (extended(R(0.9375)) + t4) * exp;
    const extended t59 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t60 = (real(t59) > R(1.0) ? extended(R(1.0)) : t59) - t58;
    const extended t61 = t1 * (exp * (t11 + extended(R(0.3989422917366028))));
    const extended t62 = extended_of(g);
    const extended t63 = x == INF ? t62 : t62 * (t61 + (real(t60) < real(t58) ? t58 : t60));
    return { real(x == -INF ? extended(R(0.0)) : t63) };
}

// gelu_vjp for the elements at which it loses digits.
struct gelu_vjp_anchored_results {
    real x_result;
};

__device__ __forceinline__ gelu_vjp_anchored_results gelu_vjp_anchored(
    const real x, const real g)
{
    const real t1 = x - -R(0.7517915368080139);
    const real t2 = fma_(-R(3.3126288397504086e-08), t1, -R(2.9715316484884024e-09));
    const real t3 = fma_(fma_(t2, t1, R(5.690573931734825e-07)), t1, R(4.334180317909591e-07));
    const real t4 = fma_(fma_(t3, t1, -R(7.748115887059754e-06)), t1, -R(1.1214507472626761e-05));
    const real t5 = fma_(fma_(t4, t1, R(8.615942285653264e-05)), t1, R(0.0001863397521808312));
    const real t6 = fma_(fma_(t5, t1, -R(0.0007448268534023922)), t1, -R(0.0022395379970700166));
    const real t7 = fma_(fma_(t6, t1, R(0.004539228568733288)), t1, R(0.019421679508292447));
    const real t8 = fma_(fma_(t7, t1, -R(0.01477152332465061)), t1, -R(0.114008232581427));
    const real t9 = fma_(fma_(t8, t1, -R(0.01819967225523025)), t1, R(0.3882849834315101));
    const real t10 = t1 - R(1.211444988769017e-08) - -R(4.291324506730527e-16);
    const real t11 = fma_(t9, t1, -R(9.963664423741415e-09)) + R(0.43149399757385254);
    return { g * ((t10 - -R(2.411349919337332e-32)) * t11) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_vjp_element(
    const real x, const real g, real& x_result)
{
    const real normpdf = normpdf_(x);
    const real t1 = x * normpdf;
    const real t2 = t1 + normcdf_(x);
    const real t3 = x == -INF ? R(0.0) : x == INF ? g : g * t2;
    const bool t4 = x > -R(1.2517914772033691) && x < -R(0.2517915368080139);
    const bool t5 = normpdf < R(7.888609052210118e-31) && x >= -R(42.0);
    const bool t6 = (t5 || maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1)) && !t4;
    x_result = t3;
    if (!quickly && t6) {
        const gelu_vjp_carefully_results better = gelu_vjp_carefully(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    if (t4) {
        const gelu_vjp_anchored_results better = gelu_vjp_anchored(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t6;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_vjp_flat(
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
                careful |= gelu_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        gelu_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_vjp_strided(
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
            careful |= gelu_vjp_element<true>(
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
        gelu_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="gelu_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("extended", "normcdf", "normpdf"),
    text=r"""
// gelu_value_and_grad for the elements at which it loses digits.
struct gelu_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ gelu_value_and_grad_carefully_results gelu_value_and_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended t3 = x < real(t2) ? t2 : t1;
    const extended t4 = real(t3) > R(256.0) ? extended(R(256.0)) : t3;
    const extended t5 = t4 * extended(R(256.0));
    const extended rint = extended_rint(t5);
    const extended t6 = rint * rint;
    const extended t7 = (t5 - rint) * (t5 + rint);
    const extended t8 = t6 + t7;
    const extended t9 = (t4 - extended(R(5.0))) / (t4 + extended(R(5.0)));
    const extended t10 = extended(PAIR(7.103213474655969e-10, 0.0, R(7.103213572889899e-10), -R(9.823393468249069e-18))) * t9;
    const extended t11 = t10 + extended(PAIR(3.870043996489302e-09, 0.0, R(3.870043840947801e-09), R(1.5554150713725443e-16)));
    const extended t12 = t11 * t9;
    const extended t13 = t12 + extended(PAIR(3.062147226144783e-10, 0.0, R(3.0621472024705554e-10), R(2.3674227595803485e-18)));
    const extended t14 = t13 * t9;
    const extended t15 = t14 + extended(PAIR(-3.185765464869672e-08, 0.0, -R(3.185765606872337e-08), R(1.4200267015119562e-15)));
    const extended t16 = t15 * t9;
    const extended t17 = t16 + extended(PAIR(-2.108069252131866e-08, 0.0, -R(2.1080692746977547e-08), R(2.256588945109654e-16)));
    const extended t18 = t17 * t9;
    const extended t19 = t18 + extended(PAIR(2.0070167509100462e-07, 0.0, R(2.007016774996373e-07), -R(2.408632629691222e-15)));
    const extended t20 = t19 * t9;
    const extended t21 = t20 + extended(PAIR(1.194857409767181e-07, 0.0, R(1.194857475184108e-07), -R(6.541692626368901e-15)));
    const extended t22 = t21 * t9;
    const extended t23 = t22 + extended(PAIR(-1.3247448924851985e-06, 0.0, -R(1.3247448578113108e-06), -R(3.467388661891786e-14)));
    const extended t24 = t23 * t9;
    const extended t25 = t24 + extended(PAIR(-2.641533375323451e-08, 0.0, -R(2.6415333920226658e-08), R(1.6699214850449129e-16)));
    const extended t26 = t25 * t9;
    const extended t27 = t26 + extended(PAIR(9.140395991143477e-06, 0.0, R(9.140396286966279e-06), -R(2.958228009341396e-13)));
    const extended t28 = t27 * t9;
    const extended t29 = t28 + extended(PAIR(-1.0311910632837921e-05, 0.0, -R(1.0311910955351777e-05), R(3.225138526467136e-13)));
    const extended t30 = t29 * t9;
    const extended t31 = t30 + extended(PAIR(-5.366807317704885e-05, 0.0, -R(5.366807454265654e-05), R(1.365607713715855e-12)));
    const extended t32 = t31 * t9;
    const extended t33 = t32 + extended(PAIR(0.00018611096716891512, 0.0, R(0.00018611096311360598), R(4.055309039963095e-12)));
    const extended t34 = t33 * t9;
    const extended t35 = t34 + extended(PAIR(-6.006184350514929e-07, 0.0, -R(6.006184207762999e-07), -R(1.4275193643809546e-14)));
    const extended t36 = t35 * t9;
    const extended t37 = t36 + extended(PAIR(-0.0016897942779644916, 0.0, -R(0.0016897942405194044), -R(3.744508869640839e-11)));
    const extended t38 = t37 * t9;
    const extended t39 = t38 + extended(PAIR(0.006670678429128733, 0.0, R(0.006670678500086069), -R(7.095733722817243e-11)));
    const extended t40 = t39 * t9;
    const extended t41 = t40 + extended(PAIR(-0.015732376061117367, 0.0, -R(0.015732375904917717), -R(1.561996504362284e-10)));
    const extended t42 = t41 * t9;
    const extended t43 = t42 + extended(PAIR(0.026000332024914308, 0.0, R(0.026000332087278366), -R(6.236405836190784e-11)));
    const extended t44 = t43 * t9;
    const extended t45 = t44 + extended(PAIR(-0.02939200248409412, 0.0, -R(0.029392002150416374), -R(3.336777520956957e-10)));
    const extended t46 = t45 * t9;
    const extended t47 = t46 + extended(PAIR(0.015057594714213543, 0.0, R(0.015057594515383244), R(1.9883029944711694e-10)));
    const extended t48 = t47 * t9;
    const extended t49 = t48 + extended(PAIR(0.02377606768308876, 0.0, R(0.023776067420840263), R(2.6224850069311856e-10)));
    const extended t50 = t49 * t9;
    const extended t51 = t50 + extended(PAIR(-0.08258618463000807, 0.0, -R(0.08258618414402008), -R(4.859879720875426e-10)));
    const extended t52 = t51 * t9;
    const extended t53 = t52 + extended(PAIR(1.6498481701557498e-09, 0.0, R(1.649848146989541e-09), R(2.3166208832339755e-17)));
    const extended t54 = (t6 - t8 + t7) * extended(-R(7.62939453125e-06));
    const extended t55 = t53 + t54 * (t53 + extended(R(0.4567083716392517)));
    const extended t56 = (t55 + extended(R(0.4567083716392517))) / (extended(R(0.9375)) + t4);
    const extended t57 = t56 * extended_exp(t8 * extended(-R(7.62939453125e-06)));
    const extended t58 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t59 = (real(t58) > R(1.0) ? extended(R(1.0)) : t58) - t57;
    return { real(x == -INF ? extended(R(0.0)) : t1 * (real(t59) < real(t57) ? t57 : t59)) };
}

// gelu_value_and_grad for the elements at which it loses digits.
struct gelu_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ gelu_value_and_grad_carefully_2_results gelu_value_and_grad_carefully_2(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = -t1;
    const extended t3 = x < real(t2) ? t2 : t1;
    const extended t4 = real(t3) > R(256.0) ? extended(R(256.0)) : t3;
    const extended t5 = t4 * extended(R(256.0));
    const extended rint = extended_rint(t5);
    const extended t6 = rint * rint;
    const extended t7 = (t5 - rint) * (t5 + rint);
    const extended t8 = t6 + t7;
    const extended exp = extended_exp(t8 * extended(-R(7.62939453125e-06)));
    const extended t9 = (t6 - t8 + t7) * extended(-R(7.62939453125e-06));
    const extended t10 = (t4 - extended(R(5.0))) / (t4 + extended(R(5.0)));
    const extended t11 = extended(PAIR(7.103213474655969e-10, 0.0, R(7.103213572889899e-10), -R(9.823393468249069e-18))) * t10;
    const extended t12 = t11 + extended(PAIR(3.870043996489302e-09, 0.0, R(3.870043840947801e-09), R(1.5554150713725443e-16)));
    const extended t13 = t12 * t10;
    const extended t14 = t13 + extended(PAIR(3.062147226144783e-10, 0.0, R(3.0621472024705554e-10), R(2.3674227595803485e-18)));
    const extended t15 = t14 * t10;
    const extended t16 = t15 + extended(PAIR(-3.185765464869672e-08, 0.0, -R(3.185765606872337e-08), R(1.4200267015119562e-15)));
    const extended t17 = t16 * t10;
    const extended t18 = t17 + extended(PAIR(-2.108069252131866e-08, 0.0, -R(2.1080692746977547e-08), R(2.256588945109654e-16)));
    const extended t19 = t18 * t10;
    const extended t20 = t19 + extended(PAIR(2.0070167509100462e-07, 0.0, R(2.007016774996373e-07), -R(2.408632629691222e-15)));
    const extended t21 = t20 * t10;
    const extended t22 = t21 + extended(PAIR(1.194857409767181e-07, 0.0, R(1.194857475184108e-07), -R(6.541692626368901e-15)));
    const extended t23 = t22 * t10;
    const extended t24 = t23 + extended(PAIR(-1.3247448924851985e-06, 0.0, -R(1.3247448578113108e-06), -R(3.467388661891786e-14)));
    const extended t25 = t24 * t10;
    const extended t26 = t25 + extended(PAIR(-2.641533375323451e-08, 0.0, -R(2.6415333920226658e-08), R(1.6699214850449129e-16)));
    const extended t27 = t26 * t10;
    const extended t28 = t27 + extended(PAIR(9.140395991143477e-06, 0.0, R(9.140396286966279e-06), -R(2.958228009341396e-13)));
    const extended t29 = t28 * t10;
    const extended t30 = t29 + extended(PAIR(-1.0311910632837921e-05, 0.0, -R(1.0311910955351777e-05), R(3.225138526467136e-13)));
    const extended t31 = t30 * t10;
    const extended t32 = t31 + extended(PAIR(-5.366807317704885e-05, 0.0, -R(5.366807454265654e-05), R(1.365607713715855e-12)));
    const extended t33 = t32 * t10;
    const extended t34 = t33 + extended(PAIR(0.00018611096716891512, 0.0, R(0.00018611096311360598), R(4.055309039963095e-12)));
    const extended t35 = t34 * t10;
    const extended t36 = t35 + extended(PAIR(-6.006184350514929e-07, 0.0, -R(6.006184207762999e-07), -R(1.4275193643809546e-14)));
    const extended t37 = t36 * t10;
    const extended t38 = t37 + extended(PAIR(-0.0016897942779644916, 0.0, -R(0.0016897942405194044), -R(3.744508869640839e-11)));
    const extended t39 = t38 * t10;
    const extended t40 = t39 + extended(PAIR(0.006670678429128733, 0.0, R(0.006670678500086069), -R(7.095733722817243e-11)));
    const extended t41 = t40 * t10;
    const extended t42 = t41 + extended(PAIR(-0.015732376061117367, 0.0, -R(0.015732375904917717), -R(1.561996504362284e-10)));
    const extended t43 = t42 * t10;
    const extended t44 = t43 + extended(PAIR(0.026000332024914308, 0.0, R(0.026000332087278366), -R(6.236405836190784e-11)));
    const extended t45 = t44 * t10;
    const extended t46 = t45 + extended(PAIR(-0.02939200248409412, 0.0, -R(0.029392002150416374), -R(3.336777520956957e-10)));
    const extended t47 = t46 * t10;
    const extended t48 = t47 + extended(PAIR(0.015057594714213543, 0.0, R(0.015057594515383244), R(1.9883029944711694e-10)));
    const extended t49 = t48 * t10;
    const extended t50 = t49 + extended(PAIR(0.02377606768308876, 0.0, R(0.023776067420840263), R(2.6224850069311856e-10)));
    const extended t51 = t50 * t10;
    const extended t52 = t51 + extended(PAIR(-0.08258618463000807, 0.0, -R(0.08258618414402008), -R(4.859879720875426e-10)));
    const extended t53 = t52 * t10;
    const extended t54 = t53 + extended(PAIR(1.6498481701557498e-09, 0.0, R(1.649848146989541e-09), R(2.3166208832339755e-17)));
    const extended t55 = t54 + t9 * (t54 + extended(R(0.4567083716392517))) + extended(R(0.4567083716392517));
    const extended t56 = t55 / (extended(R(0.9375)) + t4) * exp;
    const extended t57 = t1 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t58 = (real(t57) > R(1.0) ? extended(R(1.0)) : t57) - t56;
    const extended t59 = t9 * extended(PAIR(0.3989422804014327, 0.0, R(0.3989422917366028), -R(1.1335170135851058e-08)));
    const extended t60 = t59 + extended(PAIR(-1.133517010526318e-08, 0.0, -R(1.1335170135851058e-08), R(3.058787842895743e-17)));
    const extended t61 = t1 * (exp * (t60 + extended(R(0.3989422917366028))));
    const extended t62 = x == INF ? extended(R(1.0)) : t61 + (real(t58) < real(t56) ? t56 : t58);
    return { real(x == -INF ? extended(R(0.0)) : t62) };
}

// gelu_value_and_grad for the elements at which it loses digits.
struct gelu_value_and_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ gelu_value_and_grad_anchored_results gelu_value_and_grad_anchored(
    const real x)
{
    const real t1 = x - -R(0.7517915368080139);
    const real t2 = fma_(-R(3.3126288397504086e-08), t1, -R(2.9715316484884024e-09));
    const real t3 = fma_(fma_(t2, t1, R(5.690573931734825e-07)), t1, R(4.334180317909591e-07));
    const real t4 = fma_(fma_(t3, t1, -R(7.748115887059754e-06)), t1, -R(1.1214507472626761e-05));
    const real t5 = fma_(fma_(t4, t1, R(8.615942285653264e-05)), t1, R(0.0001863397521808312));
    const real t6 = fma_(fma_(t5, t1, -R(0.0007448268534023922)), t1, -R(0.0022395379970700166));
    const real t7 = fma_(fma_(t6, t1, R(0.004539228568733288)), t1, R(0.019421679508292447));
    const real t8 = fma_(fma_(t7, t1, -R(0.01477152332465061)), t1, -R(0.114008232581427));
    const real t9 = fma_(fma_(t8, t1, -R(0.01819967225523025)), t1, R(0.3882849834315101));
    const real t10 = t1 - R(1.211444988769017e-08) - -R(4.291324506730527e-16);
    const real t11 = fma_(t9, t1, -R(9.963664423741415e-09)) + R(0.43149399757385254);
    return { (t10 - -R(2.411349919337332e-32)) * t11 };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const real normcdf = normcdf_(x);
    const real t1 = x * normpdf_(x);
    const real t2 = t1 + normcdf;
    const bool t3 = x == -INF;
    const real t4 = t3 ? R(0.0) : x * normcdf;
    const real t5 = t3 ? R(0.0) : x == INF ? R(1.0) : t2;
    const bool t6 = x > -R(1.2517914772033691) && x < -R(0.2517915368080139);
    const bool t7 = normcdf < R(7.888609052210118e-31) && x >= -R(42.0);
    const bool t8 = (t7 || maximum_(t2, -t2) < R(0.75) * maximum_(t1, -t1)) && !t6;
    value_result = t4;
    grad_result = t5;
    if (!quickly && t7) {
        const gelu_value_and_grad_carefully_results better = gelu_value_and_grad_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t8) {
        const gelu_value_and_grad_carefully_2_results better = gelu_value_and_grad_carefully_2(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t6) {
        const gelu_value_and_grad_anchored_results better = gelu_value_and_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t7 || t8);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_value_and_grad_flat(
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
                careful |= gelu_value_and_grad_element<true>(
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
        gelu_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_value_and_grad_strided(
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
            careful |= gelu_value_and_grad_element<true>(
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
        gelu_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="gelu",
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


def gelu(x, *, out=None):
    """Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _evaluate(_SPEC, "gelu", (x,), "value", None, out)


def gelu_grad(x, *, out=None):
    """First derivative of gelu: f'(x).

    gelu: Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _evaluate(_SPEC, "gelu_grad", (x,), "grad", None, out)


def gelu_grad2(x, *, out=None):
    """Second derivative of gelu: f''(x).

    gelu: Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _evaluate(_SPEC, "gelu_grad2", (x,), "grad2", None, out)


def gelu_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of gelu, given the cotangent g of its result.

    gelu: Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _cotangents(_SPEC, "gelu_vjp", g, (x,), None, None, wrt, out)


def gelu_value_and_grad(x, *, out=None):
    """Value of gelu and its derivative, in one pass.

    gelu: Gaussian error linear unit: the argument weighted by the normal distribution function.

        gelu = x*(erf(sqrt(2)*x/2) + 1)/2

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
    return _evaluate_pair(_SPEC, "gelu_value_and_grad", (x,), out)

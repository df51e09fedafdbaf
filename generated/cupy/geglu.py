# Made by symdl 0.1.0 from geglu with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2
"""The first half of the axis weighted by the Gaussian error linear unit of the second."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate

__all__ = ["geglu", "geglu_vjp"]


_value = _Kernel(
    name="geglu_value",
    rows=False,
    inputs=("a", "b"),
    outputs=("value",),
    primitives=("extended", "normcdf"),
    text=r"""
// geglu_value for the elements at which it loses digits.
struct geglu_value_carefully_results {
    real value_result;
};

__device__ __noinline__ geglu_value_carefully_results geglu_value_carefully(
    const real a, const real b)
{
    const extended t1 = extended_of(b);
    const extended t2 = -t1;
    const extended t3 = b < real(t2) ? t2 : t1;
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
    return { real(extended_of(a) * t1 * (real(t59) < real(t57) ? t57 : t59)) };
}

// geglu_value for the elements at which it loses digits.
struct geglu_value_far_results {
    real value_result;
};

__device__ __forceinline__ geglu_value_far_results geglu_value_far(
    )
{
    return { R(0.0) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool geglu_value_element(
    const real a, const real b, real& value_result)
{
    const real normcdf = normcdf_(b);
    const real t1 = a * b;
    const real t2 = t1 * normcdf;
    const bool t3 = b == -INF && !(maximum_(a, -a) == INF && maximum_(b, -b) == INF);
    const bool t4 = (normcdf < R(7.888609052210118e-31) || maximum_(t1, -t1) == INF) && !t3;
    value_result = t2;
    if (!quickly && t4) {
        const geglu_value_carefully_results better = geglu_value_carefully(a, b);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (t3) {
        const geglu_value_far_results better = geglu_value_far();
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t4;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) geglu_value_flat(
    FLAT(const a_type, a_in),
    FLAT(const b_type, b_in),
    value_out_type* restrict_ value_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<a_type> a_read[2];
        read(a_read, ENTRY(a_in), !a_in_step);
        lanes<b_type> b_read[2];
        read(b_read, ENTRY(b_in), !b_in_step);
        lanes<value_out_type> value_write[2];
        bool careful = false;
        EACH(k, 2) {
            real value_result[LANES];
            EACH(lane, LANES)
                careful |= geglu_value_element<true>(
                    load(a_read[k].at + lane), load(b_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        geglu_value_element<false>(
            load(ENTRY(a_in)), load(ENTRY(b_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) geglu_value_strided(
    STRIDED(const a_type, a_in),
    STRIDED(const b_type, b_in),
    STRIDED(value_out_type, value_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        a_type a_read[BATCH];
        b_type b_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            a_read[k] = *PLACE(a_in);
            b_read[k] = *PLACE(b_in);
        }
        real value_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= geglu_value_element<true>(
                load(a_read + k), load(b_read + k), value_result[k]);
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
        geglu_value_element<false>(
            load(PLACE(a_in)), load(PLACE(b_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_vjp = _Kernel(
    name="geglu_vjp",
    rows=False,
    inputs=("a", "b", "g"),
    outputs=("a", "b"),
    chunks=1,
    primitives=("extended", "normcdf", "normpdf"),
    text=r"""
// geglu_vjp for the elements at which it loses digits.
struct geglu_vjp_carefully_results {
    real a_result;
};

__device__ __noinline__ geglu_vjp_carefully_results geglu_vjp_carefully(
    const real a, const real b, const real g)
{
    const extended t1 = extended_of(b);
    const extended t2 = -t1;
    const extended t3 = b < real(t2) ? t2 : t1;
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
    const extended t60 = extended_of(g) * (t1 * (real(t59) < real(t57) ? t57 : t59));
    return { real(a == a ? t60 : extended_of(a)) };
}

// geglu_vjp for the elements at which it loses digits.
struct geglu_vjp_carefully_2_results {
    real b_result;
};

__device__ __noinline__ geglu_vjp_carefully_2_results geglu_vjp_carefully_2(
    const real a, const real b, const real g)
{
    const extended t1 = extended_of(b);
    const extended t2 = -t1;
    const extended t3 = b < real(t2) ? t2 : t1;
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
    const extended t61 = extended_of(a);
    const extended t62 = t61 * t1 * (exp * (t60 + extended(R(0.3989422917366028))));
    return { real(extended_of(g) * (t62 + t61 * (real(t58) < real(t56) ? t56 : t58))) };
}

// geglu_vjp for the elements at which it loses digits.
struct geglu_vjp_far_results {
    real a_result;
};

__device__ __forceinline__ geglu_vjp_far_results geglu_vjp_far(
    )
{
    return { R(0.0) };
}

// geglu_vjp for the elements at which it loses digits.
struct geglu_vjp_far_2_results {
    real b_result;
};

__device__ __noinline__ geglu_vjp_far_2_results geglu_vjp_far_2(
    const real a, const real b, const real g)
{
    const real t1 = maximum_(minimum_(a, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t2 = maximum_(minimum_(b, R(1.2676506002282294e+30)), -R(1.2676506002282294e+30));
    const real t3 = R(1.0) * (t1 * t2 * normpdf_(t2) + t1 * normcdf_(t2));
    const real t4 = maximum_(t3, -t3);
    const real t5 = t4 > R(1099511627776.0) ? t3 * INF : t4 < R(9.094947017729282e-13) ? R(0.0) : t3;
    return { t5 * g };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool geglu_vjp_element(
    const real a, const real b, const real g, real& a_result, real& b_result)
{
    const real normcdf = normcdf_(b);
    const real normpdf = normpdf_(b);
    const real t1 = a * b;
    const real t2 = t1 * normpdf;
    const real t3 = fma_(a, normcdf, t2);
    const real t4 = g * t3;
    const real t5 = a == a ? g * (b * normcdf) : a;
    const bool t6 = maximum_(a, -a) == INF;
    const bool t7 = maximum_(b, -b) == INF;
    const bool t8 = !(t6 && t7);
    const bool t9 = b == -INF && t8;
    const bool t10 = (t6 || t7) && t8;
    const bool t11 = normcdf < R(7.888609052210118e-31);
    const bool t12 = t11 && !t9;
    const bool t13 = maximum_(t1, -t1) == INF || normpdf < R(7.888609052210118e-31);
    const bool t14 = ((t13 || maximum_(t3, -t3) < R(0.75) * maximum_(t2, -t2)) || t11) && !t10;
    a_result = t5;
    b_result = t4;
    if (!quickly && t12) {
        const geglu_vjp_carefully_results better = geglu_vjp_carefully(a, b, g);
        if (better.a_result == better.a_result) a_result = better.a_result;
    }
    if (!quickly && t14) {
        const geglu_vjp_carefully_2_results better = geglu_vjp_carefully_2(a, b, g);
        if (better.b_result == better.b_result) b_result = better.b_result;
    }
    if (t9) {
        const geglu_vjp_far_results better = geglu_vjp_far();
        if (better.a_result == better.a_result) a_result = better.a_result;
    }
    if (!quickly && t10) {
        const geglu_vjp_far_2_results better = geglu_vjp_far_2(a, b, g);
        if (better.b_result == better.b_result) b_result = better.b_result;
    }
    return quickly && (t12 || t14 || t10);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) geglu_vjp_flat(
    FLAT(const a_type, a_in),
    FLAT(const b_type, b_in),
    FLAT(const g_type, g_in),
    a_out_type* restrict_ a_out,
    b_out_type* restrict_ b_out,
    const integer size)
{
    const auto quick = [&](const place i) {
        lanes<a_type> a_read[1];
        read(a_read, ENTRY(a_in), !a_in_step);
        lanes<b_type> b_read[1];
        read(b_read, ENTRY(b_in), !b_in_step);
        lanes<g_type> g_read[1];
        read(g_read, ENTRY(g_in), !g_in_step);
        lanes<a_out_type> a_write[1];
        lanes<b_out_type> b_write[1];
        bool careful = false;
        EACH(k, 1) {
            real a_result[LANES], b_result[LANES];
            EACH(lane, LANES)
                careful |= geglu_vjp_element<true>(
                    load(a_read[k].at + lane), load(b_read[k].at + lane), load(g_read[k].at + lane), a_result[lane], b_result[lane]);
            pack(a_write[k], a_result);
            pack(b_write[k], b_result);
        }
        if (careful) return false;
        write(a_out + i, a_write);
        write(b_out + i, b_write);
        return true;
    };
    each_element<LANES, 1>(size, quick, [&](const place i) {
        real a_result, b_result;
        geglu_vjp_element<false>(
            load(ENTRY(a_in)), load(ENTRY(b_in)), load(ENTRY(g_in)), a_result, b_result);
        store(a_out + i, a_result);
        store(b_out + i, b_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) geglu_vjp_strided(
    STRIDED(const a_type, a_in),
    STRIDED(const b_type, b_in),
    STRIDED(const g_type, g_in),
    STRIDED(a_out_type, a_out),
    STRIDED(b_out_type, b_out),
    AXIS(size_0), AXIS(size_1), const integer size)
{
    const auto quick = [&](const place first) {
        a_type a_read[BATCH];
        b_type b_read[BATCH];
        g_type g_read[BATCH];
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            a_read[k] = *PLACE(a_in);
            b_read[k] = *PLACE(b_in);
            g_read[k] = *PLACE(g_in);
        }
        real a_result[BATCH], b_result[BATCH];
        bool careful = false;
        EACH(k, BATCH)
            careful |= geglu_vjp_element<true>(
                load(a_read + k), load(b_read + k), load(g_read + k), a_result[k], b_result[k]);
        if (careful) return false;
        EACH(k, BATCH) {
            INDICES(first + k * THREADS);
            store(PLACE(a_out), a_result[k]);
            store(PLACE(b_out), b_result[k]);
        }
        return true;
    };
    each_element<1, BATCH>(size, quick, [&](const place i) {
        INDICES(i);
        real a_result, b_result;
        geglu_vjp_element<false>(
            load(PLACE(a_in)), load(PLACE(b_in)), load(PLACE(g_in)), a_result, b_result);
        store(PLACE(a_out), a_result);
        store(PLACE(b_out), b_result);
    });
}
""",
)


_SPEC = _Function(
    name="geglu",
    arguments=(
        _Argument("x", "elem"),
    ),
    variants={
        (): _Variant(
            False,
            (),
            {
                "value": _Body(_value, ("a", "b"), (), ("value",)),
                "vjp": _Body(_vjp, ("a", "b", "g"), (), ("a", "b")),
            },
        ),
    },
    halves=("a", "b"),
)


def geglu(x, *, axis=-1, out=None):
    """The first half of the axis weighted by the Gaussian error linear unit of the second.

        geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2

    x: array.
    axis: the axis whose two halves are gated; any layout.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of x with half the length along axis. The result has the dtype to
    which the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, an odd length
    along axis.

    Reference: N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202
    """
    return _evaluate(_SPEC, "geglu", (x,), "value", axis, out)


def geglu_vjp(g, x, *, axis=-1, wrt=None, out=None):
    """Cotangents of the inputs of geglu, given the cotangent g of its result.

    geglu: The first half of the axis weighted by the Gaussian error linear unit of the second.

        geglu = a*b*(erf(sqrt(2)*b/2) + 1)/2

    g: the cotangent of the result, of its shape.
    x: array.
    axis: the axis whose two halves are gated; any layout.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of x, each of its input's shape. The result has the dtype to which
    the floating x promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, an odd length
    along axis.

    Reference: N. Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202
    """
    return _cotangents(_SPEC, "geglu_vjp", g, (x,), axis, None, wrt, out)

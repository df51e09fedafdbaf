# Made by symdl 0.1.0 from gelu_tanh with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2
"""Gaussian error linear unit with the distribution function approximated by a hyperbolic tangent."""

from ._arguments import _Argument, _Body, _Function, _Variant
from ._launch import _Kernel
from ._runtime import _cotangents, _evaluate, _evaluate_pair

__all__ = ["gelu_tanh", "gelu_tanh_grad", "gelu_tanh_grad2", "gelu_tanh_vjp", "gelu_tanh_value_and_grad"]


_value = _Kernel(
    name="gelu_tanh_value",
    rows=False,
    inputs=("x",),
    outputs=("value",),
    primitives=("expit", "extended"),
    text=r"""
// gelu_tanh_value for the elements at which it loses digits.
struct gelu_tanh_value_carefully_results {
    real value_result;
};

__device__ __noinline__ gelu_tanh_value_carefully_results gelu_tanh_value_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = t1 * t1 * t1;
    const extended t3 = extended(PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09))) * t2;
    const extended t4 = t3 + t1;
    const extended t5 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t4;
    const extended t6 = -t5;
    const extended exp = extended_exp(-(real(t5) < real(t6) ? t6 : t5));
    const extended t7 = t5 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = t1 * ((real(t8) < real(exp) ? exp : t8) / (extended(R(1.0)) + exp));
    return { real(x == -INF ? extended(R(0.0)) : t9) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_tanh_value_element(
    const real x, real& value_result)
{
    const pair t1 = pair(x);
    const pair t2 = t1 * t1 * t1;
    const pair t3 = PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09)) * t2 + t1;
    const pair t4 = PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08)) * t3;
    const real t5 = real(t4);
    const real expit = expit_(t5);
    const real t6 = x == -INF ? R(0.0) : x * fma_(expit * expit_(-t5), low_(t4), expit);
    const bool t7 = expit < R(7.888609052210118e-31) && x >= -R(23.0);
    value_result = t6;
    if (!quickly && t7) {
        const gelu_tanh_value_carefully_results better = gelu_tanh_value_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    return quickly && t7;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_value_flat(
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
                careful |= gelu_tanh_value_element<true>(
                    load(x_read[k].at + lane), value_result[lane]);
            pack(value_write[k], value_result);
        }
        if (careful) return false;
        write(value_out + i, value_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real value_result;
        gelu_tanh_value_element<false>(
            load(ENTRY(x_in)), value_result);
        store(value_out + i, value_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_value_strided(
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
            careful |= gelu_tanh_value_element<true>(
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
        gelu_tanh_value_element<false>(
            load(PLACE(x_in)), value_result);
        store(PLACE(value_out), value_result);
    });
}
""",
)


_grad = _Kernel(
    name="gelu_tanh_grad",
    rows=False,
    inputs=("x",),
    outputs=("grad",),
    primitives=("expit", "extended"),
    text=r"""
// gelu_tanh_grad for the elements at which it loses digits.
struct gelu_tanh_grad_carefully_results {
    real grad_result;
};

__device__ __noinline__ gelu_tanh_grad_carefully_results gelu_tanh_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = t1 * t1;
    const extended t3 = extended(PAIR(0.134145, 6.938893903907228e-18, R(0.13414500653743744), -R(6.537437258202772e-09))) * t2;
    const extended t4 = t2 * t1;
    const extended t5 = extended(PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09))) * t4;
    const extended t6 = t5 + t1;
    const extended t7 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t6;
    const extended t8 = -t7;
    const real t9 = real(t8);
    const real t10 = real(t7);
    const extended exp = extended_exp(-(t9 < t10 ? t7 : t8));
    const extended t11 = t8 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t12 = real(t11) > R(1.0) ? extended(R(1.0)) : t11;
    const extended exp_2 = extended_exp(-(t10 < t9 ? t8 : t7));
    const extended t13 = t7 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t14 = real(t13) > R(1.0) ? extended(R(1.0)) : t13;
    const extended t15 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t1;
    const extended t16 = (real(t12) < real(exp) ? exp : t12) / (extended(R(1.0)) + exp);
    const extended t17 = (real(t14) < real(exp_2) ? exp_2 : t14) / (extended(R(1.0)) + exp_2);
    const extended t18 = (t15 * (t3 + extended(R(1.0))) * t16 + extended(R(1.0))) * t17;
    const extended t19 = x >= R(8796093022208.0) ? extended(R(1.0)) : t18;
    return { real(x <= -R(8796093022208.0) ? extended(R(0.0)) : t19) };
}

// gelu_tanh_grad for the elements at which it loses digits.
struct gelu_tanh_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ gelu_tanh_grad_anchored_results gelu_tanh_grad_anchored(
    const real x)
{
    const real t1 = x - -R(0.7524614334106445);
    const real t2 = fma_(R(1.1485148099836635e-07), t1, -R(3.550080702628081e-07));
    const real t3 = fma_(fma_(t2, t1, -R(9.722609621503683e-07)), t1, R(2.3993397260510506e-06));
    const real t4 = fma_(fma_(t3, t1, R(5.9124441936776366e-06)), t1, -R(1.5942454684451034e-05));
    const real t5 = fma_(fma_(t4, t1, -R(3.495491331081047e-05)), t1, R(0.00012425106066580653));
    const real t6 = fma_(fma_(t5, t1, R(0.00026392747413025834)), t1, -R(0.0009274419458784777));
    const real t7 = fma_(fma_(t6, t1, -R(0.0024227317510013926)), t1, R(0.005261059442249938));
    const real t8 = fma_(fma_(t7, t1, R(0.01968230910147458)), t1, -R(0.01661932945888357));
    const real t9 = fma_(fma_(t8, t1, -R(0.11394448232712391)), t1, -R(0.01578284964558489));
    const real t10 = fma_(fma_(t9, t1, R(0.38751844649373224)), t1, R(1.310225358285908e-08));
    const real t11 = t1 - R(1.1339627903339533e-08) - R(3.674251257019022e-16) - R(4.969649230193259e-33);
    return { t11 * (t10 + R(0.4304000735282898)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_tanh_grad_element(
    const real x, real& grad_result)
{
    const pair t1 = pair(x);
    const pair t2 = t1 * t1 * t1;
    const pair t3 = PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09)) * t2 + t1;
    const pair t4 = PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08)) * t3;
    const real t5 = real(t4);
    const real t6 = low_(t4);
    const real t7 = -t6;
    const real expit = expit_(-t5);
    const real expit_2 = expit_(t5);
    const real t8 = expit * expit_2;
    const real t9 = t8 * t7;
    const real t10 = R(1.5957691216057308) * x * fma_(R(0.134145), x * x, R(1.0));
    const real t11 = fma_(t10, expit + t9, R(1.0)) * fma_(t8, t6, expit_2);
    const real t12 = x <= -R(8796093022208.0) ? R(0.0) : x >= R(8796093022208.0) ? R(1.0) : t11;
    const bool t13 = x > -R(1.2524614334106445) && x < -R(0.25246143341064453);
    const bool t14 = maximum_(t9, -t9) < R(7.888609052210118e-31) && t8 != R(0.0) && t7 != R(0.0);
    const bool t15 = ((expit_2 < R(7.888609052210118e-31) && x >= -R(23.0)) || t14) && !t13;
    grad_result = t12;
    if (!quickly && t15) {
        const gelu_tanh_grad_carefully_results better = gelu_tanh_grad_carefully(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t13) {
        const gelu_tanh_grad_anchored_results better = gelu_tanh_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && t15;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_grad_flat(
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
                careful |= gelu_tanh_grad_element<true>(
                    load(x_read[k].at + lane), grad_result[lane]);
            pack(grad_write[k], grad_result);
        }
        if (careful) return false;
        write(grad_out + i, grad_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad_result;
        gelu_tanh_grad_element<false>(
            load(ENTRY(x_in)), grad_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_grad_strided(
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
            careful |= gelu_tanh_grad_element<true>(
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
        gelu_tanh_grad_element<false>(
            load(PLACE(x_in)), grad_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_grad2 = _Kernel(
    name="gelu_tanh_grad2",
    rows=False,
    inputs=("x",),
    outputs=("grad2",),
    primitives=("expit", "extended"),
    text=r"""
// gelu_tanh_grad2 for the elements at which it loses digits.
struct gelu_tanh_grad2_carefully_results {
    real grad2_result;
};

__device__ __noinline__ gelu_tanh_grad2_carefully_results gelu_tanh_grad2_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = t1 * t1;
    const extended t3 = extended(PAIR(0.134145, 6.938893903907228e-18, R(0.13414500653743744), -R(6.537437258202772e-09))) * t2;
    const extended t4 = t3 + extended(R(1.0));
    const extended t5 = t2 * t1;
    const extended t6 = extended(PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09))) * t5;
    const extended t7 = t6 + t1;
    const extended t8 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t7;
    const extended t9 = -t8;
    const real t10 = real(t8);
    const real t11 = real(t9);
    const extended exp = extended_exp(-(t10 < t11 ? t9 : t8));
    const extended t12 = t8 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t13 = real(t12) > R(1.0) ? extended(R(1.0)) : t12;
    const extended t14 = (real(t13) < real(exp) ? exp : t13) / (extended(R(1.0)) + exp);
    const extended exp_2 = extended_exp(-(t11 < t10 ? t8 : t9));
    const extended t15 = t9 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t16 = real(t15) > R(1.0) ? extended(R(1.0)) : t15;
    const extended t17 = (real(t16) < real(exp_2) ? exp_2 : t16) / (extended(R(1.0)) + exp_2);
    const extended t18 = extended(PAIR(2.5464790894703255, -1.5742941340145989e-16, R(2.5464789867401123), R(1.0273021189277642e-07))) * t1;
    const extended t19 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t1;
    const extended t20 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t4;
    const extended t21 = extended(PAIR(0.42812889763560147, 3.0244292851698168e-18, R(0.4281288981437683), -R(5.081668419393282e-10))) * t2;
    const extended t22 = t21 + t20 * (t19 * t4 * t17 + extended(R(1.0))) + t20 - t18 * (t4 * t4) * t14;
    const extended t23 = x >= R(67108864.0) ? extended(R(0.0)) : t22 * t17 * t14;
    return { real(x <= -R(67108864.0) ? extended(R(0.0)) : t23) };
}

// gelu_tanh_grad2 for the elements at which it loses digits.
struct gelu_tanh_grad2_anchored_results {
    real grad2_result;
};

__device__ __forceinline__ gelu_tanh_grad2_anchored_results gelu_tanh_grad2_anchored(
    const real x)
{
    const real t1 = x - -R(1.418503999710083);
    const real t2 = fma_(R(1.3912559320469553e-10), t1, R(1.4754213541404374e-10));
    const real t3 = fma_(fma_(t2, t1, -R(1.7401012842813474e-09)), t1, -R(3.233578239376628e-09));
    const real t4 = fma_(fma_(t3, t1, R(1.0414782674407427e-08)), t1, R(3.6518487079925476e-08));
    const real t5 = fma_(fma_(t4, t1, -R(2.3645878279416307e-08)), t1, -R(2.7843098902136484e-07));
    const real t6 = fma_(fma_(t5, t1, -R(2.3211191893363683e-07)), t1, R(1.5020192464941858e-06));
    const real t7 = fma_(fma_(t6, t1, R(3.5692892053457385e-06)), t1, -R(4.884460029160108e-06));
    const real t8 = fma_(fma_(t7, t1, -R(2.918670512432628e-05)), t1, -R(6.138847523367723e-06));
    const real t9 = fma_(fma_(t8, t1, R(0.0001761994626936222)), t1, R(0.000261737579044809));
    const real t10 = fma_(fma_(t9, t1, -R(0.0007514200610522893)), t1, -R(0.0026434612072024025));
    const real t11 = fma_(fma_(t10, t1, R(0.0007631999224080729)), t1, R(0.016711507609299563));
    const real t12 = fma_(fma_(t11, t1, R(0.02003536207317857)), t1, -R(0.05675054006547907));
    const real t13 = fma_(fma_(t12, t1, -R(0.16109481899348288)), t1, R(0.008168947495361715));
    const real t14 = t1 - -R(9.080745044798277e-09) - -R(3.075802347354724e-16);
    const real t15 = fma_(fma_(t13, t1, R(0.4320811117422083)), t1, R(2.270943638758821e-09));
    return { (t14 - -R(1.3832233073101335e-32)) * (t15 + R(0.409548819065094)) };
}

// gelu_tanh_grad2 for the elements at which it loses digits.
struct gelu_tanh_grad2_anchored_2_results {
    real grad2_result;
};

__device__ __forceinline__ gelu_tanh_grad2_anchored_2_results gelu_tanh_grad2_anchored_2(
    const real x)
{
    const real t1 = x - R(1.418503999710083);
    const real t2 = fma_(R(1.395027404085942e-10), t1, -R(1.4765568404044267e-10));
    const real t3 = fma_(fma_(t2, t1, -R(1.742399600994215e-09)), t1, R(3.2342553486209788e-09));
    const real t4 = fma_(fma_(t3, t1, R(1.0420939314111832e-08)), t1, -R(3.652025697781732e-08));
    const real t5 = fma_(fma_(t4, t1, -R(2.3655407793997997e-08)), t1, R(2.7843365321642904e-07));
    const real t6 = fma_(fma_(t5, t1, -R(2.321024966054647e-07)), t1, -R(1.5020217978603267e-06));
    const real t7 = fma_(fma_(t6, t1, R(3.5692829949883776e-06)), t1, R(4.884461649812229e-06));
    const real t8 = fma_(fma_(t7, t1, -R(2.918670236126532e-05)), t1, R(6.138846832698667e-06));
    const real t9 = fma_(fma_(t8, t1, R(0.00017619946187182902)), t1, -R(0.00026173757884951276));
    const real t10 = fma_(fma_(t9, t1, -R(0.0007514200608941671)), t1, R(0.0026434612071669973));
    const real t11 = fma_(fma_(t10, t1, R(0.0007631999223896395)), t1, -R(0.01671150760929571));
    const real t12 = fma_(fma_(t11, t1, R(0.020035362073179713)), t1, R(0.05675054006547885));
    const real t13 = fma_(fma_(t12, t1, -R(0.1610948189934829)), t1, -R(0.00816894749536171));
    const real t14 = fma_(fma_(t13, t1, R(0.4320811117422083)), t1, -R(2.270943638777469e-09));
    const real t15 = t1 - R(9.080745044798277e-09) - R(3.075802347354724e-16) - R(1.3832233073101335e-32);
    return { t15 * (t14 - R(0.409548819065094)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_tanh_grad2_element(
    const real x, real& grad2_result)
{
    const real t1 = x * x;
    const real t2 = fma_(R(0.134145), t1, R(1.0));
    const pair t3 = pair(x);
    const pair t4 = t3 * t3 * t3;
    const pair t5 = PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09)) * t4 + t3;
    const pair t6 = PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08)) * t5;
    const real t7 = real(t6);
    const real t8 = low_(t6);
    const real expit = expit_(t7);
    const real expit_2 = expit_(-t7);
    const real t9 = expit * expit_2;
    const real t10 = fma_(t9, t8, expit);
    const real t11 = fma_(t9, -t8, expit_2);
    const real t12 = R(1.5957691216057308) * t2;
    const real t13 = t12 * fma_(R(1.5957691216057308) * x * t2, t11, R(1.0));
    const real t32_opposite = -(R(2.5464790894703255) * x * (t2 * t2));
    const real t14 = fma_(t32_opposite, t10, R(0.42812889763560147) * t1 + t13 + t12) * t11 * t10;
    const real t15 = x <= -R(67108864.0) ? R(0.0) : x >= R(67108864.0) ? R(0.0) : t14;
    const bool t16 = x > -R(2.418503999710083) && x < -R(0.418503999710083);
    const bool t17 = x > R(0.418503999710083) && x < R(2.418503999710083);
    const bool t18 = expit_2 < R(7.888609052210118e-31) && x <= R(23.0);
    const bool t19 = ((expit < R(7.888609052210118e-31) && x >= -R(23.0)) || t18) && !t16 && !t17;
    grad2_result = t15;
    if (!quickly && t19) {
        const gelu_tanh_grad2_carefully_results better = gelu_tanh_grad2_carefully(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t16) {
        const gelu_tanh_grad2_anchored_results better = gelu_tanh_grad2_anchored(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    if (t17) {
        const gelu_tanh_grad2_anchored_2_results better = gelu_tanh_grad2_anchored_2(x);
        if (better.grad2_result == better.grad2_result) grad2_result = better.grad2_result;
    }
    return quickly && t19;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_grad2_flat(
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
                careful |= gelu_tanh_grad2_element<true>(
                    load(x_read[k].at + lane), grad2_result[lane]);
            pack(grad2_write[k], grad2_result);
        }
        if (careful) return false;
        write(grad2_out + i, grad2_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real grad2_result;
        gelu_tanh_grad2_element<false>(
            load(ENTRY(x_in)), grad2_result);
        store(grad2_out + i, grad2_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_grad2_strided(
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
            careful |= gelu_tanh_grad2_element<true>(
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
        gelu_tanh_grad2_element<false>(
            load(PLACE(x_in)), grad2_result);
        store(PLACE(grad2_out), grad2_result);
    });
}
""",
)


_vjp = _Kernel(
    name="gelu_tanh_vjp",
    rows=False,
    inputs=("x", "g"),
    outputs=("x",),
    primitives=("expit", "extended"),
    text=r"""
// gelu_tanh_vjp for the elements at which it loses digits.
struct gelu_tanh_vjp_carefully_results {
    real x_result;
};

__device__ __noinline__ gelu_tanh_vjp_carefully_results gelu_tanh_vjp_carefully(
    const real x, const real g)
{
    const extended t1 = extended_of(x);
    const extended t2 = t1 * t1;
    const extended t3 = extended(PAIR(0.134145, 6.938893903907228e-18, R(0.13414500653743744), -R(6.537437258202772e-09))) * t2;
    const extended t4 = t2 * t1;
    const extended t5 = extended(PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09))) * t4;
    const extended t6 = t5 + t1;
    const extended t7 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t6;
    const extended t8 = -t7;
    const real t9 = real(t8);
    const real t10 = real(t7);
    const extended exp = extended_exp(-(t9 < t10 ? t7 : t8));
    const extended t11 = t8 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t12 = real(t11) > R(1.0) ? extended(R(1.0)) : t11;
    const extended exp_2 = extended_exp(-(t10 < t9 ? t8 : t7));
    const extended t13 = t7 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t14 = real(t13) > R(1.0) ? extended(R(1.0)) : t13;
    const extended t15 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t1;
    const extended t16 = (real(t12) < real(exp) ? exp : t12) / (extended(R(1.0)) + exp);
    const extended t17 = (real(t14) < real(exp_2) ? exp_2 : t14) / (extended(R(1.0)) + exp_2);
    const extended t18 = extended_of(g);
    const extended t19 = t18 * ((t15 * (t3 + extended(R(1.0))) * t16 + extended(R(1.0))) * t17);
    const extended t20 = x <= -R(8796093022208.0) ? extended(R(0.0)) : x >= R(8796093022208.0) ? t18 : t19;
    return { real(t20) };
}

// gelu_tanh_vjp for the elements at which it loses digits.
struct gelu_tanh_vjp_anchored_results {
    real x_result;
};

__device__ __forceinline__ gelu_tanh_vjp_anchored_results gelu_tanh_vjp_anchored(
    const real x, const real g)
{
    const real t1 = x - -R(0.7524614334106445);
    const real t2 = fma_(R(1.1485148099836635e-07), t1, -R(3.550080702628081e-07));
    const real t3 = fma_(fma_(t2, t1, -R(9.722609621503683e-07)), t1, R(2.3993397260510506e-06));
    const real t4 = fma_(fma_(t3, t1, R(5.9124441936776366e-06)), t1, -R(1.5942454684451034e-05));
    const real t5 = fma_(fma_(t4, t1, -R(3.495491331081047e-05)), t1, R(0.00012425106066580653));
    const real t6 = fma_(fma_(t5, t1, R(0.00026392747413025834)), t1, -R(0.0009274419458784777));
    const real t7 = fma_(fma_(t6, t1, -R(0.0024227317510013926)), t1, R(0.005261059442249938));
    const real t8 = fma_(fma_(t7, t1, R(0.01968230910147458)), t1, -R(0.01661932945888357));
    const real t9 = fma_(fma_(t8, t1, -R(0.11394448232712391)), t1, -R(0.01578284964558489));
    const real t10 = fma_(fma_(t9, t1, R(0.38751844649373224)), t1, R(1.310225358285908e-08));
    const real t11 = t1 - R(1.1339627903339533e-08) - R(3.674251257019022e-16) - R(4.969649230193259e-33);
    return { g * (t11 * (t10 + R(0.4304000735282898))) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_tanh_vjp_element(
    const real x, const real g, real& x_result)
{
    const pair t1 = pair(x);
    const pair t2 = t1 * t1 * t1;
    const pair t3 = PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09)) * t2 + t1;
    const pair t4 = PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08)) * t3;
    const real t5 = real(t4);
    const real t6 = low_(t4);
    const real t7 = -t6;
    const real expit = expit_(-t5);
    const real expit_2 = expit_(t5);
    const real t8 = expit * expit_2;
    const real t9 = t8 * t7;
    const real t10 = R(1.5957691216057308) * x * fma_(R(0.134145), x * x, R(1.0));
    const real t11 = g * (fma_(t10, expit + t9, R(1.0)) * fma_(t8, t6, expit_2));
    const real t12 = x <= -R(8796093022208.0) ? R(0.0) : x >= R(8796093022208.0) ? g : t11;
    const bool t13 = x > -R(1.2524614334106445) && x < -R(0.25246143341064453);
    const bool t14 = maximum_(t9, -t9) < R(7.888609052210118e-31) && t8 != R(0.0) && t7 != R(0.0);
    const bool t15 = ((expit_2 < R(7.888609052210118e-31) && x >= -R(23.0)) || t14) && !t13;
    x_result = t12;
    if (!quickly && t15) {
        const gelu_tanh_vjp_carefully_results better = gelu_tanh_vjp_carefully(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    if (t13) {
        const gelu_tanh_vjp_anchored_results better = gelu_tanh_vjp_anchored(x, g);
        if (better.x_result == better.x_result) x_result = better.x_result;
    }
    return quickly && t15;
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_vjp_flat(
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
                careful |= gelu_tanh_vjp_element<true>(
                    load(x_read[k].at + lane), load(g_read[k].at + lane), x_result[lane]);
            pack(x_write[k], x_result);
        }
        if (careful) return false;
        write(x_out + i, x_write);
        return true;
    };
    each_element<LANES, 2>(size, quick, [&](const place i) {
        real x_result;
        gelu_tanh_vjp_element<false>(
            load(ENTRY(x_in)), load(ENTRY(g_in)), x_result);
        store(x_out + i, x_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_vjp_strided(
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
            careful |= gelu_tanh_vjp_element<true>(
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
        gelu_tanh_vjp_element<false>(
            load(PLACE(x_in)), load(PLACE(g_in)), x_result);
        store(PLACE(x_out), x_result);
    });
}
""",
)


_value_and_grad = _Kernel(
    name="gelu_tanh_value_and_grad",
    rows=False,
    inputs=("x",),
    outputs=("value", "grad"),
    primitives=("expit", "extended"),
    text=r"""
// gelu_tanh_value_and_grad for the elements at which it loses digits.
struct gelu_tanh_value_and_grad_carefully_results {
    real value_result;
};

__device__ __noinline__ gelu_tanh_value_and_grad_carefully_results gelu_tanh_value_and_grad_carefully(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = t1 * t1 * t1;
    const extended t3 = extended(PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09))) * t2;
    const extended t4 = t3 + t1;
    const extended t5 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t4;
    const extended t6 = -t5;
    const extended exp = extended_exp(-(real(t5) < real(t6) ? t6 : t5));
    const extended t7 = t5 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t8 = real(t7) > R(1.0) ? extended(R(1.0)) : t7;
    const extended t9 = t1 * ((real(t8) < real(exp) ? exp : t8) / (extended(R(1.0)) + exp));
    return { real(x == -INF ? extended(R(0.0)) : t9) };
}

// gelu_tanh_value_and_grad for the elements at which it loses digits.
struct gelu_tanh_value_and_grad_carefully_2_results {
    real grad_result;
};

__device__ __noinline__ gelu_tanh_value_and_grad_carefully_2_results gelu_tanh_value_and_grad_carefully_2(
    const real x)
{
    const extended t1 = extended_of(x);
    const extended t2 = t1 * t1;
    const extended t3 = t2 * t1;
    const extended t4 = extended(PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09))) * t3;
    const extended t5 = t4 + t1;
    const extended t6 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t5;
    const extended t7 = -t6;
    const real t8 = real(t6);
    const real t9 = real(t7);
    const extended exp = extended_exp(-(t8 < t9 ? t7 : t6));
    const extended t10 = t6 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t11 = real(t10) > R(1.0) ? extended(R(1.0)) : t10;
    const extended exp_2 = extended_exp(-(t9 < t8 ? t6 : t7));
    const extended t12 = t7 * extended_scaled(extended(PAIR(0.5877471754111437, 0.0, R(0.5877471566200256), R(1.8791117994965134e-08))), 127);
    const extended t13 = real(t12) > R(1.0) ? extended(R(1.0)) : t12;
    const extended t14 = extended(PAIR(0.134145, 6.938893903907228e-18, R(0.13414500653743744), -R(6.537437258202772e-09))) * t2;
    const extended t15 = extended(PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08))) * t1;
    const extended t16 = (real(t13) < real(exp_2) ? exp_2 : t13) / (extended(R(1.0)) + exp_2);
    const extended t17 = (real(t11) < real(exp) ? exp : t11) / (extended(R(1.0)) + exp);
    const extended t18 = (t15 * (t14 + extended(R(1.0))) * t16 + extended(R(1.0))) * t17;
    const extended t19 = x >= R(8796093022208.0) ? extended(R(1.0)) : t18;
    return { real(x <= -R(8796093022208.0) ? extended(R(0.0)) : t19) };
}

// gelu_tanh_value_and_grad for the elements at which it loses digits.
struct gelu_tanh_value_and_grad_anchored_results {
    real grad_result;
};

__device__ __forceinline__ gelu_tanh_value_and_grad_anchored_results gelu_tanh_value_and_grad_anchored(
    const real x)
{
    const real t1 = x - -R(0.7524614334106445);
    const real t2 = fma_(R(1.1485148099836635e-07), t1, -R(3.550080702628081e-07));
    const real t3 = fma_(fma_(t2, t1, -R(9.722609621503683e-07)), t1, R(2.3993397260510506e-06));
    const real t4 = fma_(fma_(t3, t1, R(5.9124441936776366e-06)), t1, -R(1.5942454684451034e-05));
    const real t5 = fma_(fma_(t4, t1, -R(3.495491331081047e-05)), t1, R(0.00012425106066580653));
    const real t6 = fma_(fma_(t5, t1, R(0.00026392747413025834)), t1, -R(0.0009274419458784777));
    const real t7 = fma_(fma_(t6, t1, -R(0.0024227317510013926)), t1, R(0.005261059442249938));
    const real t8 = fma_(fma_(t7, t1, R(0.01968230910147458)), t1, -R(0.01661932945888357));
    const real t9 = fma_(fma_(t8, t1, -R(0.11394448232712391)), t1, -R(0.01578284964558489));
    const real t10 = fma_(fma_(t9, t1, R(0.38751844649373224)), t1, R(1.310225358285908e-08));
    const real t11 = t1 - R(1.1339627903339533e-08) - R(3.674251257019022e-16) - R(4.969649230193259e-33);
    return { t11 * (t10 + R(0.4304000735282898)) };
}

// An element that needs care is, with ``quickly``, told of and not computed.
template <bool quickly>
__device__ __forceinline__ bool gelu_tanh_value_and_grad_element(
    const real x, real& value_result, real& grad_result)
{
    const pair t1 = pair(x);
    const pair t2 = t1 * t1 * t1;
    const pair t3 = PAIR(0.044715, 0.0, R(0.044714998453855515), R(1.5461444347053543e-09)) * t2 + t1;
    const pair t4 = PAIR(1.5957691216057308, -9.96930880911092e-17, R(1.5957691669464111), -R(4.534068054340423e-08)) * t3;
    const real t5 = real(t4);
    const real t6 = low_(t4);
    const real expit = expit_(t5);
    const real expit_2 = expit_(-t5);
    const real t7 = expit * expit_2;
    const real t8 = t7 * t6;
    const real t9 = expit + t8;
    const real t10 = R(1.5957691216057308) * x * fma_(R(0.134145), x * x, R(1.0));
    const real t11 = x == -INF ? R(0.0) : x * t9;
    const real t12 = x >= R(8796093022208.0) ? R(1.0) : fma_(t10, fma_(t7, -t6, expit_2), R(1.0)) * t9;
    const real t13 = x <= -R(8796093022208.0) ? R(0.0) : t12;
    const bool t14 = x > -R(1.2524614334106445) && x < -R(0.25246143341064453);
    const bool t15 = expit < R(7.888609052210118e-31) && x >= -R(23.0);
    const bool t16 = maximum_(t8, -t8) < R(7.888609052210118e-31) && t7 != R(0.0) && t6 != R(0.0);
    const bool t17 = (t15 || t16) && !t14;
    value_result = t11;
    grad_result = t13;
    if (!quickly && t15) {
        const gelu_tanh_value_and_grad_carefully_results better = gelu_tanh_value_and_grad_carefully(x);
        if (better.value_result == better.value_result) value_result = better.value_result;
    }
    if (!quickly && t17) {
        const gelu_tanh_value_and_grad_carefully_2_results better = gelu_tanh_value_and_grad_carefully_2(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    if (t14) {
        const gelu_tanh_value_and_grad_anchored_results better = gelu_tanh_value_and_grad_anchored(x);
        if (better.grad_result == better.grad_result) grad_result = better.grad_result;
    }
    return quickly && (t15 || t17);
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_value_and_grad_flat(
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
                careful |= gelu_tanh_value_and_grad_element<true>(
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
        gelu_tanh_value_and_grad_element<false>(
            load(ENTRY(x_in)), value_result, grad_result);
        store(value_out + i, value_result);
        store(grad_out + i, grad_result);
    });
}

extern "C" __global__ void __launch_bounds__(THREADS, 2) gelu_tanh_value_and_grad_strided(
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
            careful |= gelu_tanh_value_and_grad_element<true>(
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
        gelu_tanh_value_and_grad_element<false>(
            load(PLACE(x_in)), value_result, grad_result);
        store(PLACE(value_out), value_result);
        store(PLACE(grad_out), grad_result);
    });
}
""",
)


_SPEC = _Function(
    name="gelu_tanh",
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


def gelu_tanh(x, *, out=None):
    """Gaussian error linear unit with the distribution function approximated by a hyperbolic tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

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
    return _evaluate(_SPEC, "gelu_tanh", (x,), "value", None, out)


def gelu_tanh_grad(x, *, out=None):
    """First derivative of gelu_tanh: f'(x).

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

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
    return _evaluate(_SPEC, "gelu_tanh_grad", (x,), "grad", None, out)


def gelu_tanh_grad2(x, *, out=None):
    """Second derivative of gelu_tanh: f''(x).

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

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
    return _evaluate(_SPEC, "gelu_tanh_grad2", (x,), "grad2", None, out)


def gelu_tanh_vjp(g, x, *, wrt=None, out=None):
    """Cotangents of the inputs of gelu_tanh, given the cotangent g of its result.

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

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
    return _cotangents(_SPEC, "gelu_tanh_vjp", g, (x,), None, None, wrt, out)


def gelu_tanh_value_and_grad(x, *, out=None):
    """Value of gelu_tanh and its derivative, in one pass.

    gelu_tanh: Gaussian error linear unit with the distribution function approximated by a hyperbolic
    tangent.

        gelu_tanh = x*(tanh(sqrt(2)*(6444110634811895*x**3/144115188075855872 + x)/sqrt(pi)) + 1)/2

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
    return _evaluate_pair(_SPEC, "gelu_tanh_value_and_grad", (x,), out)

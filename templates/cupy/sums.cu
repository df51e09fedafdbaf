// Sums of rows in two stages, over a tree that depends on the row's length alone.
extern "C" __global__ void __launch_bounds__(THREADS, 2) partial_sums(
    const terms_type* restrict_ terms, wide* restrict_ partials,
    const integer length, const integer chunks, const integer chunk)
{
    const integer row = blockIdx.x / chunks, first = blockIdx.x % chunks * chunk;
    const integer last = first + chunk < length ? first + chunk : length;
    sum_state sum = sum_identity();
    for (integer i = first + threadIdx.x; i < last; i += THREADS)
        sum = sum_combine(sum, sum_map(load(terms + row * length + i)));
    sum = sum_of_row(sum);
    if (threadIdx.x == 0) partials[blockIdx.x] = sum.total;
}

// Each row's partial sums to its total, divided by *divisor or, where that is null, by high + low.
extern "C" __global__ void __launch_bounds__(THREADS, 2) finish_sums(
    const wide* restrict_ partials, const wide* restrict_ divisor, const real high, const real low,
    wide* restrict_ totals, sum_out_type* restrict_ out, const integer chunks)
{
    sum_state sum = sum_identity();
    for (integer i = threadIdx.x; i < chunks; i += THREADS) {
        sum_state next;
        next.total = partials[blockIdx.x * chunks + i];
        sum = sum_combine(sum, next);
    }
    sum = sum_of_row(sum);
    if (threadIdx.x != 0) return;
    const wide total = sum.total / (divisor ? *divisor : wide_from(high, low));
    if (totals) totals[blockIdx.x] = total;
    if (out) store(out + blockIdx.x, real(total));
}

// g divided by the total of a mean; 0 where the mean has no terms.
extern "C" __global__ void __launch_bounds__(1) scale(
    const terms_type* restrict_ g, const wide* restrict_ divisor, const real high, const real low,
    sum_out_type* restrict_ out)
{
    const wide total = divisor ? *divisor : wide_from(high, low);
    store(out, real(total) == R(0.0) ? R(0.0) : real(wide(load(g)) / total));
}

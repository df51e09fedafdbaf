"""A researcher's own activation: defined in five lines, compiled, judged, plotted, and trained beside gelu.

The function is new to symdl, and nothing here helps it along: derivative, stable form and kernels come from the
formula. The judge is ``symdl.oracle``, which evaluates the formula as it stands in ball arithmetic, with as many digits
as a proof takes. Beside it, what the formula gives when typed into NumPy.
"""

import argparse
from pathlib import Path

import numpy as np
from digits import handwritten_digits  # the example beside this one
from sympy import exp, log

import symdl
from symdl import Elem, Param, activation, oracle
from symdl.kernels import numpy as library


@activation
def softmish(x: Elem, beta: Param = 1.0):
    """The argument weighted by how far its softplus has come from 0."""
    return x * (1 - 1 / (1 + log(1 + exp(beta * x))))


POINTS = (-700.0, -100.0, -40.0, -5.0, 1e-300, 30.0, 1e100)


def typed(x):
    """The same formula in NumPy, as one types it; and its derivative, as one derives it."""
    with np.errstate(all="ignore"):
        soft = np.log(1 + np.exp(x))
        gate = 1 - 1 / (1 + soft)
        return x * gate, gate + x / (1 + np.exp(-x)) / (1 + soft) ** 2


def judge(kernels):
    """For each hard point: the truth of value and derivative, and how many ulps symdl and the typed form are off."""
    rows = []
    for x in map(np.float64, POINTS):
        point = {"x": float(x), "beta": 1.0}
        formulas = softmish.expr, oracle.derivative(softmish.expr, "x")
        ours = kernels.softmish(x), kernels.softmish_grad(x)
        for what, formula, got, naive in zip(("f", "f'"), formulas, ours, typed(x), strict=True):
            truth = oracle.evaluate(formula, point)
            rows.append((what, float(x), truth.value(), truth.error(got), truth.error(naive)))
    return rows


def train(act, act_vjp, data, epochs, lr, seed):
    """The test accuracy after every epoch of a small network on digits."""
    (x, y), (x_test, y_test) = data
    rng = np.random.default_rng(seed)
    w1, w2 = rng.normal(0, np.sqrt(2 / 64), (64, 64)), rng.normal(0, np.sqrt(2 / 64), (64, 10))
    parameters = [w.astype(np.float32) for w in (w1, w2)]
    states = [(np.zeros_like(p), np.zeros_like(p)) for p in parameters]
    step, accuracies = 0, []
    for _ in range(epochs):
        for chosen in np.array_split(rng.permutation(len(x)), len(x) // 64):
            z = x[chosen] @ parameters[0]
            h = act(z)
            _, d_logits = library.cross_entropy_value_and_grad(h @ parameters[1], y[chosen])
            slopes = x[chosen].T @ act_vjp(d_logits @ parameters[1].T, z), h.T @ d_logits
            step += 1
            for p, slope, (m, v) in zip(parameters, slopes, states, strict=True):
                library.adam_step(p, slope, m, v, step, lr=lr, out=(p, m, v))
        logits = act(x_test @ parameters[0]) @ parameters[1]
        accuracies.append(float((logits.argmax(axis=1) == y_test).mean()))
    return accuracies


def draw(kernels, curves, path):
    """Save a picture: f, f' and f'' beside gelu's, the relative error in the tail, and the training."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator, PercentFormatter

    figure = Figure(figsize=(14, 3.8), layout="constrained")
    shape, slopes, tail, curve = figure.subplots(1, 4)
    x = np.linspace(-6, 4, 401)
    for name, module, color in (("softmish", kernels, "tab:blue"), ("gelu", library, "tab:orange")):
        f, f1, f2 = (getattr(module, name + suffix) for suffix in ("", "_grad", "_grad2"))
        shape.plot(x, f(x), color=color, label=name)
        slopes.plot(x, f1(x), color=color, label=f"{name}'")
        slopes.plot(x, f2(x), "--", color=color, linewidth=1, label=f"{name}''")
    far = np.linspace(-60, -1, 300)
    truth = np.array([oracle.evaluate(softmish.expr, {"x": float(t), "beta": 1.0}).value() for t in far])
    for name, got in (("as typed", typed(far)[0]), ("symdl", kernels.softmish(far))):
        tail.semilogy(far, np.maximum(np.abs(got / truth - 1), 1e-17), ".", markersize=3, label=name)
    for name, accuracies in curves.items():
        curve.plot(range(1, len(accuracies) + 1), accuracies, label=name)
    shape.set(title="value", xlabel="x")
    slopes.set(title="derivatives", xlabel="x")
    tail.set(title="relative error (lowest row: none)", xlabel="x")
    curve.set(title="digits read right", xlabel="epoch")
    curve.xaxis.set_major_locator(MaxNLocator(integer=True))
    curve.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    for axes in (shape, slopes, tail, curve):
        axes.legend(frameon=False, fontsize="small")
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--lr", type=float, default=5e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=Path("demo-output/own_activation.png"), help="the picture")
    chosen = parser.parse_args()
    kernels = symdl.compile(softmish)
    print(f"definition   {softmish.expr}\nderivative   {softmish.derivative('x')}")
    print(f"\n{'':3}{'x':>8}{'truth':>14}{'symdl':>9}{'as typed':>12}   (ulps of float64)")
    for what, x, truth, ours, naive in judge(kernels):
        print(f"{what:3}{x:8.3g}{truth:14.5e}{ours:9.2f}{naive:12.3g}")
    data = handwritten_digits(chosen.seed)
    curves = {}
    for name, module in (("softmish", kernels), ("gelu", library)):
        act, act_vjp = getattr(module, name), getattr(module, f"{name}_vjp")
        curves[name] = train(act, act_vjp, data, chosen.epochs, chosen.lr, chosen.seed)
    draw(kernels, curves, chosen.output)
    print(f"\npicture in {chosen.output}")
    print("test accuracy: " + ", ".join(f"{name} {values[-1]:.2%}" for name, values in curves.items()))


if __name__ == "__main__":
    main()

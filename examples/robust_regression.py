"""A line through points of which one is wrong: fitted with the squared, the absolute and Huber's error.

The squared error gives a point the more say the farther off it is; the slope of the absolute and of Huber's error is
bounded, so that one wrong point has no more say than any other. Same data, same optimizer, another loss.
"""

import argparse
from pathlib import Path

import numpy as np

from symdl.kernels import numpy as kernels

SLOPE, INTERCEPT = 2.0, 1.0
LOSSES = {"MSE": "mse_loss", "MAE": "l1_loss", "Huber": "huber_loss"}


def measurements(seed, outlier):
    """Points along a line with a little noise; the last one is off by ``outlier``."""
    rng = np.random.default_rng(seed)
    x = np.linspace(0, 3, 20)
    y = SLOPE * x + INTERCEPT + rng.normal(0, 0.15, x.shape)
    y[-1] += outlier
    return x, y


def fit(loss, x, y, steps, lr):
    """Slope and intercept that minimize a loss; the rate falls to 0, so that a bounded slope settles too."""
    value_and_grad = getattr(kernels, f"{loss}_value_and_grad")
    inputs = np.column_stack([x, np.ones_like(x)])
    weights, m, v = np.zeros(2), np.zeros(2), np.zeros(2)
    for step in range(1, steps + 1):
        _, d_prediction = value_and_grad(inputs @ weights, y)
        rate = lr * (1 - (step - 1) / steps)
        kernels.adam_step(weights, inputs.T @ d_prediction, m, v, step, lr=rate, out=(weights, m, v))
    return weights


def draw(x, y, fits, path):
    """Save a picture: the lines, the losses, and their slopes, which are the say of a point."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 3.8), layout="constrained")
    lines, values, slopes = figure.subplots(1, 3, width_ratios=(1.4, 1, 1))
    lines.plot(x[:-1], y[:-1], ".", color="0.3")
    lines.plot(x[-1:], y[-1:], "x", color="tab:red", markersize=9, markeredgewidth=2, label="the wrong point")
    lines.plot(x, SLOPE * x + INTERCEPT, "--", color="0.6", label=f"true slope {SLOPE:g}")
    error = np.linspace(-4, 4, 401)
    for name, loss in LOSSES.items():
        slope, intercept = fits[name]
        (line,) = lines.plot(x, slope * x + intercept, label=f"{name}: slope {slope:.2f}")
        zero = np.zeros_like(error)
        values.plot(error, getattr(kernels, loss)(error, zero, reduction="none"), color=line.get_color(), label=name)
        pull = getattr(kernels, f"{loss}_vjp")(np.ones_like(error), error, zero, reduction="none")
        slopes.plot(error, pull, color=line.get_color(), label=name)
    lines.set(title="one wrong point of twenty", xlabel="x", ylabel="y")
    lines.legend(frameon=False, fontsize="small")
    values.set(title="loss of one point", xlabel="error", ylim=(0, 6))
    slopes.set(title="its slope: the pull on the line", xlabel="error", ylim=(-4, 4))
    slopes.legend(frameon=False, fontsize="small")
    for axes in (values, slopes):
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--outlier", type=float, default=-20.0, help="how far the last point is off")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--lr", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=Path("demo-output/robust_regression.png"), help="the picture")
    chosen = parser.parse_args()
    x, y = measurements(chosen.seed, chosen.outlier)
    fits = {name: fit(loss, x, y, chosen.steps, chosen.lr) for name, loss in LOSSES.items()}
    draw(x, y, fits, chosen.output)
    print(f"{'loss':8}{'slope':>8}{'intercept':>12}")
    for name, (slope, intercept) in {"truth": (SLOPE, INTERCEPT), **fits}.items():
        print(f"{name:8}{slope:8.3f}{intercept:12.3f}")
    print(f"picture in {chosen.output}")


if __name__ == "__main__":
    main()

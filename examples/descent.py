"""Gradient descent on x^2 and on |x|, side by side: where the step shrinks by itself, and where it never does.

The slope of x^2 fades near the minimum, and so do the steps: each multiplies x by 1 - 2 lr. The slope of |x| is 1 or
-1 however near the minimum is: with a constant rate x comes within one step of 0 and then jumps across it for ever.
A rate that falls as 1/sqrt(k) lets it settle. Both functions are losses with the target 0.
"""

import argparse
from pathlib import Path

import numpy as np

from symdl.kernels.numpy import gradient_descent_step, l1_loss, l1_loss_vjp, mse_loss, mse_loss_vjp

SQUARE, ABSOLUTE = (mse_loss, mse_loss_vjp), (l1_loss, l1_loss_vjp)


def constant(lr):
    """The same rate at every step."""
    return lambda k: lr


def falling(lr):
    """A rate that falls with the number of the step, k = 1, 2, ..."""
    return lambda k: lr / np.sqrt(k)


def descend(slope, rate, start, steps):
    """The places gradient descent visits, the start first."""
    places = [np.float64(start)]
    for k in range(1, steps + 1):
        gradient = slope(1.0, places[-1], 0.0)
        (place,) = gradient_descent_step(places[-1], gradient, lr=rate(k))
        places.append(place)
    return np.array(places)


def experiments(start, lr, steps):
    """What is compared: title, function, and the places visited."""
    cases = (
        ("x²", SQUARE, constant(lr)),
        ("|x|", ABSOLUTE, constant(lr)),
        ("|x|, falling rate", ABSOLUTE, falling(lr)),
    )
    return [(title, value, descend(slope, rate, start, steps)) for title, (value, slope), rate in cases]


def draw(cases, path):
    """Save a picture: above each function with the places visited, below the distance to the minimum."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 6.2), layout="constrained")
    curves, distances = figure.subplots(2, 3, sharey="row")
    x = np.linspace(-1.15, 1.15, 231)
    for axes, (title, value, places) in zip(curves, cases, strict=True):
        axes.plot(x, value(x, 0.0, reduction="none"), color="0.6")
        axes.plot(places, value(places, np.zeros_like(places), reduction="none"), ".", color="tab:blue")
        axes.plot(places[:1], value(places[:1], [0.0], reduction="none"), "o", color="tab:red", label="start")
        axes.set(title=title, xlabel="x")
    curves[0].legend(frameon=False, loc="upper center")
    for axes, (_, _, places) in zip(distances, cases, strict=True):
        axes.semilogy(np.abs(places), ".-", color="tab:blue", linewidth=0.7)
        axes.set(xlabel="step")
        axes.grid(alpha=0.3)
    curves[0].set_ylabel("value")
    distances[0].set_ylabel("distance to the minimum")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--start", type=float, default=1.0)
    parser.add_argument("--lr", type=float, default=0.15)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--output", type=Path, default=Path("demo-output/descent.png"), help="the picture")
    chosen = parser.parse_args()
    cases = experiments(chosen.start, chosen.lr, chosen.steps)
    draw(cases, chosen.output)
    print("distance to the minimum  at the start  at most in the last 10 steps")
    for title, _, places in cases:
        print(f"{title:23}{abs(places[0]):14.2e}{np.abs(places[-10:]).max():30.2e}")
    print(f"picture in {chosen.output}")


if __name__ == "__main__":
    main()

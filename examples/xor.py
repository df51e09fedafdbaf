"""XOR: why one perceptron cannot learn it, and how one hidden layer can.

A perceptron answers 1 on one side of a straight line: where w1 x1 + w2 x2 + b >= 0. XOR asks for w1 + b >= 0 and
w2 + b >= 0, but b < 0 and w1 + w2 + b < 0; the sum of the first two contradicts the sum of the others. Its best is
three of four. With a hidden layer of tanh units the network first bends the plane, until a line is enough.
"""

import argparse
from pathlib import Path

import numpy as np

from symdl.kernels import numpy as kernels

POINTS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float64)
LABELS = np.array([0, 1, 1, 0], dtype=np.float64)


def perceptron(epochs, seed):
    """Rosenblatt's rule; the best weights of x1, x2 and 1 that it passes, and their share of right answers."""
    rng = np.random.default_rng(seed)
    inputs = np.column_stack([POINTS, np.ones(4)])
    weights = best = rng.normal(size=3)
    share = 0.0
    for k in rng.integers(4, size=4 * epochs):
        weights = weights + 0.1 * (LABELS[k] - kernels.step(inputs[k] @ weights)) * inputs[k]
        right = float((kernels.step(inputs @ weights) == LABELS).mean())
        if right > share:
            best, share = weights, right
    return best, share


def start(rng, hidden):
    """Random weights, and for each the two running means of adam."""
    shapes = ((2, hidden), (hidden,), (hidden,), ())
    parameters = [rng.normal(0, 1, shape) for shape in shapes]
    return parameters, [(np.zeros(shape), np.zeros(shape)) for shape in shapes]


def logit(parameters, points):
    """The network: the logit of "one of the two, but not both"."""
    w1, b1, w2, b2 = parameters
    return kernels.tanh(points @ w1 + b1) @ w2 + b2


def gradients(parameters):
    """The loss of the four points, and its gradient by each parameter."""
    w1, b1, w2, b2 = parameters
    z = POINTS @ w1 + b1
    h = kernels.tanh(z)
    loss, d_logit = kernels.binary_cross_entropy_with_logits_value_and_grad(h @ w2 + b2, LABELS)
    d_z = kernels.tanh_vjp(np.outer(d_logit, w2), z)
    return loss, [POINTS.T @ d_z, d_z.sum(axis=0), h.T @ d_logit, d_logit.sum()]


def train(hidden, steps, lr, seed):
    """The trained parameters, and the loss at every step."""
    parameters, states = start(np.random.default_rng(seed), hidden)
    losses = []
    for step in range(1, steps + 1):
        loss, slopes = gradients(parameters)
        losses.append(float(loss))
        for k, (slope, state) in enumerate(zip(slopes, states, strict=True)):
            parameters[k], *states[k] = kernels.adam_step(parameters[k], slope, *state, step, lr=lr)[:3]
    return parameters, losses


def draw(weights, parameters, losses, path):
    """Save a picture: what the perceptron and the network answer over the plane, and the network's loss."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 3.6), layout="constrained")
    line, bent, curve = figure.subplots(1, 3)
    grid = np.linspace(-0.5, 1.5, 201)
    plane = np.stack(np.meshgrid(grid, grid), axis=-1)
    answers = (kernels.step(plane @ weights[:2] + weights[2]), kernels.sigmoid(logit(parameters, plane)))
    for axes, answer, title in zip((line, bent), answers, ("one perceptron", "one hidden layer"), strict=True):
        shades = axes.pcolormesh(grid, grid, answer, cmap="RdBu_r", vmin=0, vmax=1, alpha=0.6, rasterized=True)
        for label, marker in ((0, "o"), (1, "s")):
            x1, x2 = POINTS[label == LABELS].T
            axes.scatter(x1, x2, c="navy" if label == 0 else "darkred", marker=marker, s=70, label=f"xor = {label}")
        axes.set(title=title, xlabel="x1", ylabel="x2", aspect="equal", xticks=(0, 1), yticks=(0, 1))
    line.legend(loc="upper center", ncols=2, fontsize="small")
    figure.colorbar(shades, ax=bent, label="answer")
    curve.semilogy(losses)
    curve.set(title="training the hidden layer", xlabel="step", ylabel="mean cross entropy")
    curve.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hidden", type=int, default=4, help="hidden units")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--lr", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=Path("demo-output/xor.png"), help="the picture")
    chosen = parser.parse_args()
    weights, best = perceptron(100, chosen.seed)
    parameters, losses = train(chosen.hidden, chosen.steps, chosen.lr, chosen.seed)
    answers = kernels.sigmoid(logit(parameters, POINTS))
    draw(weights, parameters, losses, chosen.output)
    print("x1 x2  xor  perceptron  hidden layer")
    for (x1, x2), label, answer in zip(POINTS, LABELS, answers, strict=True):
        single = kernels.step(weights[:2] @ (x1, x2) + weights[2])
        print(f"{x1:2.0f} {x2:2.0f} {label:4.0f} {single:11.0f} {answer:13.3f}")
    print(f"picture in {chosen.output}")
    print(f"right: perceptron at best {best:.0%}, hidden layer {np.mean((answers > 0.5) == LABELS):.0%}")


if __name__ == "__main__":
    main()

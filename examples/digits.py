"""Train a small network on handwritten digits with generated kernels alone.

The network is ``logits = gelu(x W1 + b1) W2 + b2``. Matrix products are the array package's; the activation, its
backward pass, the loss with its gradient, and the optimizer's step are generated kernels. Both backends start from
the same weights and see the batches in the same order.
"""

import argparse
import importlib
import time
from pathlib import Path

import numpy as np

HIDDEN, CLASSES = 128, 10


def handwritten_digits(seed):
    """Images of 8 x 8 pixels between 0 and 1, one a row, and their labels: (x, y) to train with, (x, y) to test."""
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    pixels, labels = load_digits(return_X_y=True)
    images = (pixels / 16).astype(np.float32)
    x, x_test, y, y_test = train_test_split(images, labels, test_size=0.25, stratify=labels, random_state=seed)
    return (x, y), (x_test, y_test)


def start(rng, xp):
    """Random weights, zero biases; for each its two running means, which adam starts at zero."""
    w1 = rng.normal(0, np.sqrt(2 / 64), (64, HIDDEN))
    w2 = rng.normal(0, np.sqrt(2 / HIDDEN), (HIDDEN, CLASSES))
    parameters = [xp.asarray(p, dtype=xp.float32) for p in (w1, np.zeros(HIDDEN), w2, np.zeros(CLASSES))]
    return parameters, [(xp.zeros_like(p), xp.zeros_like(p)) for p in parameters]


def gradients(kernels, parameters, x, y):
    """The mean loss of a batch, and its gradient by each parameter."""
    w1, b1, w2, b2 = parameters
    z = x @ w1 + b1
    h = kernels.gelu(z)
    logits = h @ w2 + b2
    loss, d_logits = kernels.cross_entropy_value_and_grad(logits, y)
    d_h = d_logits @ w2.T
    d_z = kernels.gelu_vjp(d_h, z)
    return loss, [x.T @ d_z, d_z.sum(axis=0), h.T @ d_logits, d_logits.sum(axis=0)]


def accuracy(kernels, parameters, x, y):
    """The share of images whose largest logit is at their label."""
    w1, b1, w2, b2 = parameters
    logits = kernels.gelu(x @ w1 + b1) @ w2 + b2
    return float((logits.argmax(axis=1) == y).mean())


def train(xp, kernels, epochs, batch, lr, seed):
    """Train, printing one line an epoch; the training loss and the test accuracy of every epoch."""
    (x, y), (x_test, y_test) = (tuple(map(xp.asarray, part)) for part in handwritten_digits(seed))
    rng = np.random.default_rng(seed)
    parameters, states = start(rng, xp)
    step, losses, accuracies = 0, [], []
    for epoch in range(1, epochs + 1):
        order = xp.asarray(rng.permutation(len(x)))
        total = 0.0
        for first in range(0, len(x), batch):
            chosen = order[first : first + batch]
            loss, slopes = gradients(kernels, parameters, x[chosen], y[chosen])
            total += float(loss) * len(chosen)
            step += 1
            for p, slope, (m, v) in zip(parameters, slopes, states, strict=True):
                kernels.adam_step(p, slope, m, v, step, lr=lr, out=(p, m, v))  # in place
        losses.append(total / len(x))
        accuracies.append(accuracy(kernels, parameters, x_test, y_test))
        print(f"epoch {epoch:3}/{epochs}   loss {losses[-1]:.4f}   test accuracy {accuracies[-1]:.2%}", flush=True)
    return losses, accuracies


def draw(losses, accuracies, path):
    """Save the learning curves."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator, PercentFormatter

    figure = Figure(figsize=(8, 3.2), layout="constrained")
    figure.get_layout_engine().set(wspace=0.06)
    left, right = figure.subplots(1, 2)
    epochs = range(1, len(losses) + 1)
    left.semilogy(epochs, losses, marker=".")
    left.set(xlabel="epoch", ylabel="mean cross entropy", title="Training loss")
    right.plot(epochs, accuracies, marker=".", color="tab:green")
    right.set(xlabel="epoch", ylabel="share of digits read right", title=f"Test accuracy: {accuracies[-1]:.1%}")
    right.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    for axes in (left, right):
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--backend", choices=("numpy", "cupy"), default="numpy")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--lr", type=float, default=5e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=Path("demo-output/digits.png"), help="the learning curves")
    chosen = parser.parse_args()
    if min(chosen.epochs, chosen.batch) < 1:
        parser.error("--epochs and --batch must be 1 or more")
    try:
        kernels = importlib.import_module(f"symdl.kernels.{chosen.backend}")
        xp = importlib.import_module(chosen.backend)
        xp.zeros(1)  # without a GPU, CuPy says so here
    except (ImportError, RuntimeError) as error:
        parser.exit(2, f"digits: backend {chosen.backend} cannot be used: {' '.join(str(error).split())}\n")
    began = time.perf_counter()
    losses, accuracies = train(xp, kernels, chosen.epochs, chosen.batch, chosen.lr, chosen.seed)
    draw(losses, accuracies, chosen.output)
    print(f"learning curves in {chosen.output}; {time.perf_counter() - began:.1f} s with {chosen.backend}")
    print(f"test accuracy: {accuracies[-1]:.2%}")


if __name__ == "__main__":
    main()

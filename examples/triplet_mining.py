"""Triplet loss with hard negatives on handwritten digits: digits of one kind gather, the others are pushed away.

The network is ``embedding = l2_normalize(relu(x W1 + b1) W2 + b2)``. A triplet is an anchor, another digit of its kind
(the positive) and a digit of another kind (the negative). Most random negatives soon lie farther off than the margin
asks, and teach nothing more. Hard negative mining takes the nearest negative of the batch instead (F. Schroff et al.,
FaceNet, 2015). Quality is judged on digits never trained with: how many of a digit's five nearest neighbours are of
its kind.
"""

import argparse
from pathlib import Path

import numpy as np
from digits import handwritten_digits  # the example beside this one

from symdl.kernels import numpy as kernels

HIDDEN, DIMENSIONS, MARGIN, NEIGHBOURS = 64, 8, 0.5, 5


def start(rng):
    """Random weights, zero biases; for each the two running means of adam."""
    w1, w2 = rng.normal(0, np.sqrt(2 / 64), (64, HIDDEN)), rng.normal(0, np.sqrt(1 / HIDDEN), (HIDDEN, DIMENSIONS))
    parameters = [p.astype(np.float32) for p in (w1, np.zeros(HIDDEN), w2, np.zeros(DIMENSIONS))]
    return parameters, [(np.zeros_like(p), np.zeros_like(p)) for p in parameters]


def embed(parameters, x):
    """Points of the unit sphere, and what the backward pass needs."""
    w1, b1, w2, b2 = parameters
    z = x @ w1 + b1
    h = kernels.relu(z)
    raw = h @ w2 + b2
    return kernels.l2_normalize(raw), (z, h, raw)


def triplets(rng, embedding, labels, hard):
    """For each digit of a batch a positive at random, and a negative: the nearest one, or one at random."""
    same = labels[:, None] == labels
    others = same & ~np.eye(len(labels), dtype=bool)
    anchors = np.flatnonzero(others.any(axis=1))
    positives = rng.random(same.shape) * others  # the largest random number wins
    closeness = embedding @ embedding.T + 2 if hard else rng.random(same.shape)
    negatives = closeness * ~same
    return anchors, positives[anchors].argmax(axis=1), negatives[anchors].argmax(axis=1)


def gradients(parameters, x, labels, rng, hard):
    """The gradient by each parameter, and the share of triplets that have one."""
    e, (z, h, raw) = embed(parameters, x)
    chosen = triplets(rng, e, labels, hard)
    three = [e[indices] for indices in chosen]
    teaching = (kernels.triplet_margin_loss(*three, margin=MARGIN, reduction="none") > 0).mean()
    d_e = np.zeros_like(e)
    for indices, part in zip(chosen, kernels.triplet_margin_loss_vjp(1, *three, margin=MARGIN), strict=True):
        np.add.at(d_e, indices, part)  # a digit may be in many triplets
    d_raw = kernels.l2_normalize_vjp(d_e, raw)
    d_z = kernels.relu_vjp(d_raw @ parameters[2].T, z)
    return [x.T @ d_z, d_z.sum(axis=0), h.T @ d_raw, d_raw.sum(axis=0)], float(teaching)


def train(x, labels, hard, epochs, batch, lr, seed):
    """The trained parameters, and for every epoch the share of triplets that taught."""
    rng = np.random.default_rng(seed)
    parameters, states = start(rng)
    step, shares = 0, []
    for _ in range(epochs):
        order = rng.permutation(len(x))
        taught = []
        for first in range(0, len(x), batch):
            chosen = order[first : first + batch]
            slopes, teaching = gradients(parameters, x[chosen], labels[chosen], rng, hard)
            taught.append(teaching)
            step += 1
            for p, slope, (m, v) in zip(parameters, slopes, states, strict=True):
                kernels.adam_step(p, slope, m, v, step, lr=lr, out=(p, m, v))
        shares.append(np.mean(taught))
    return parameters, shares


def quality(points, labels):
    """The share of every point's nearest neighbours that are of its kind."""
    squares = (points**2).sum(axis=1)
    distances = squares[:, None] + squares - 2 * points @ points.T
    np.fill_diagonal(distances, np.inf)
    nearest = np.argsort(distances, axis=1)[:, :NEIGHBOURS]
    return float((labels[nearest] == labels[:, None]).mean())


def draw(clouds, labels, shares, path):
    """Save a picture: each cloud along its two longest axes, and the share of triplets that teach."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(15, 3.9), layout="constrained")
    *views, curve = figure.subplots(1, len(clouds) + 1)
    for axes, (title, points) in zip(views, clouds.items(), strict=True):
        centred = points - points.mean(axis=0)
        flat = centred @ np.linalg.svd(centred, full_matrices=False)[2][:2].T
        shown = axes.scatter(*flat.T, c=labels, cmap="tab10", vmin=-0.5, vmax=9.5, s=7)
        axes.set(title=f"{title}\n{quality(points, labels):.1%} of neighbours alike", xticks=[], yticks=[])
    figure.colorbar(shown, ax=views[-1], ticks=range(10), label="digit")
    for name, share in shares.items():
        curve.plot(range(1, len(share) + 1), share, label=name)
    curve.set(title="share of triplets that still teach", xlabel="epoch", ylim=(0, 1.03))
    curve.xaxis.set_major_locator(MaxNLocator(integer=True))
    curve.legend(frameon=False)
    curve.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--lr", type=float, default=3e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=Path("demo-output/triplet_mining.png"), help="the picture")
    chosen = parser.parse_args()
    (x, y), (x_test, y_test) = handwritten_digits(chosen.seed)
    clouds, shares = {"pixels": x_test}, {}
    for name, hard in (("random negatives", False), ("hard negatives", True)):
        parameters, shares[name] = train(x, y, hard, chosen.epochs, chosen.batch, chosen.lr, chosen.seed)
        clouds[name] = embed(parameters, x_test)[0]
    draw(clouds, y_test, shares, chosen.output)
    print(f"neighbours of the same kind, of the nearest {NEIGHBOURS}; {len(x_test)} digits never trained with")
    for name, points in clouds.items():
        teaching = f"{shares[name][-1]:8.1%} of the triplets taught in the last epoch" if name in shares else ""
        print(f"{name:18}{points.shape[1]:3} numbers{quality(points, y_test):9.1%}{teaching}")
    print(f"picture in {chosen.output}")


if __name__ == "__main__":
    main()

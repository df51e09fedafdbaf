"""A network of sines that fits a signal: its derivative comes out right too, though it has never seen it.

SIREN (V. Sitzmann et al., 2020): sin(omega_0 (x W + b)) in the hidden layers, whose derivatives are sines again. The
same network with tanh smooths the signal's fast part away, and with it most of the derivative. The derivative by the
input is the forward pass of tangents: f'(z) times the tangent of z, layer by layer.
"""

import argparse
from collections import namedtuple
from pathlib import Path

import numpy as np

from symdl.kernels import numpy as kernels

HIDDEN, OMEGA = 48, 15.0


def signal(x):
    """A slow and a fast wave; the value and the derivative."""
    return np.sin(3 * x) + 0.3 * np.sin(25 * x), 3 * np.cos(3 * x) + 7.5 * np.cos(25 * x)


def sine_start(rng, rows, columns):
    """As in the paper: the arguments of the sines are spread like a standard normal."""
    bound = 1 / rows if rows == 1 else np.sqrt(6 / rows) / OMEGA
    return rng.uniform(-bound, bound, (rows, columns)), rng.uniform(-1, 1, columns)


def tanh_start(rng, rows, columns):
    """As usual, with biases that spread the bends over the interval."""
    return rng.normal(0, 1 / np.sqrt(rows), (rows, columns)), rng.normal(0, 1, columns)


Layer = namedtuple("Layer", "start value backward")
LAYERS = {
    "sine": Layer(sine_start, lambda z: kernels.siren(z, OMEGA), lambda g, z: kernels.siren_vjp(g, z, OMEGA)),
    "tanh": Layer(tanh_start, kernels.tanh, kernels.tanh_vjp),
}


def start(rng, layer):
    """Two hidden layers and a linear one."""
    hidden = [*layer.start(rng, 1, HIDDEN), *layer.start(rng, HIDDEN, HIDDEN)]
    return [*hidden, rng.normal(0, 0.1, (HIDDEN, 1)), np.zeros(1)]


def forward(layer, parameters, x):
    """The output, its derivative by x, and what the backward pass needs."""
    w1, b1, w2, b2, w3, b3 = parameters
    z1 = x @ w1 + b1
    h1 = layer.value(z1)
    z2 = h1 @ w2 + b2
    h2 = layer.value(z2)
    # Tangents: elementwise, the vector-Jacobian product is the Jacobian-vector product.
    slope = layer.backward(layer.backward(np.broadcast_to(w1, z1.shape), z1) @ w2, z2) @ w3
    return h2 @ w3 + b3, slope, (z1, h1, z2, h2)


def train(layer, x, y, steps, lr, seed):
    """The trained parameters, and the loss at every step."""
    parameters = start(np.random.default_rng(seed), layer)
    states = [(np.zeros_like(p), np.zeros_like(p)) for p in parameters]
    losses = []
    for step in range(1, steps + 1):
        output, _, (z1, h1, z2, h2) = forward(layer, parameters, x)
        loss, d_output = kernels.mse_loss_value_and_grad(output, y)
        losses.append(float(loss))
        d_z2 = layer.backward(d_output @ parameters[4].T, z2)
        d_z1 = layer.backward(d_z2 @ parameters[2].T, z1)
        slopes = [x.T @ d_z1, d_z1.sum(0), h1.T @ d_z2, d_z2.sum(0), h2.T @ d_output, d_output.sum(0)]
        for p, slope, (m, v) in zip(parameters, slopes, states, strict=True):
            kernels.adam_step(p, slope, m, v, step, lr=lr, out=(p, m, v))
    return parameters, losses


def draw(x, fits, path):
    """Save a picture: signal and derivative with both networks, and the losses."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 3.8), layout="constrained")
    value, slope, curve = figure.subplots(1, 3, width_ratios=(1.2, 1.2, 1))
    for axes, true in zip((value, slope), signal(x), strict=True):
        axes.plot(x, true, color="0.75", linewidth=4, label="truth")
    value.set(title="the signal", xlabel="x")
    slope.set(title="its derivative, never trained", xlabel="x")
    for name, (outputs, losses) in fits.items():
        for axes, output in zip((value, slope), outputs, strict=True):
            axes.plot(x, output, linewidth=1.2, label=name)
        curve.semilogy(losses, label=name, linewidth=1.2)
    value.legend(frameon=False, fontsize="small")
    curve.set(title="training", xlabel="step", ylabel="mean squared error")
    curve.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=Path("demo-output/sine_network.png"), help="the picture")
    chosen = parser.parse_args()
    x = np.linspace(-1, 1, 200)[:, None]
    dense = np.linspace(-1, 1, 1000)[:, None]
    truth = signal(dense)
    fits = {}
    print(f"{'network':8}{'error of the signal':>22}{'of the derivative':>20}   (root mean square, relative)")
    for name, layer in LAYERS.items():
        parameters, losses = train(layer, x, signal(x)[0], chosen.steps, chosen.lr, chosen.seed)
        outputs = forward(layer, parameters, dense)[:2]
        fits[name] = outputs, losses
        errors = [kernels.rmse_loss(o, t) / np.sqrt(np.mean(t**2)) for o, t in zip(outputs, truth, strict=True)]
        print(f"{name:8}{errors[0]:22.2%}{errors[1]:20.2%}")
    draw(dense, fits, chosen.output)
    print(f"picture in {chosen.output}")


if __name__ == "__main__":
    main()

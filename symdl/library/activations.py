"""Activations, element by element."""

from sympy import Or, Piecewise, erf, exp, log, pi, sin, sqrt
from sympy import tanh as hyperbolic_tangent

from symdl.declare import activation
from symdl.definition import nonnegative, positive
from symdl.primitives import absolute
from symdl.roles import Const, Elem, Param, Weight


def logistic(x):
    """1/(1 + e^-x)."""
    return 1 / (1 + exp(-x))


def clip(x, low, high):
    """x cut at low and high; the slope at both is 0."""
    return Piecewise((low, x <= low), (high, x >= high), (x, True))


@activation(aliases=("identity",), reference="B. Widrow, M. Hoff, Adaptive Switching Circuits, IRE WESCON, 1960")
def linear(x: Elem, c: Param = 1.0):
    """The argument times a constant."""
    return c * x


@activation(
    aliases=("heaviside",),
    reference="F. Rosenblatt, The Perceptron, Psychological Review 65, 1958, doi:10.1037/h0042519",
)
def step(x: Elem):
    """The perceptron's step: 1 from 0 on, else 0; its derivative is 0 everywhere by convention."""
    return Piecewise((1, x >= 0), (0, True))


@activation(
    aliases=("logistic",),
    reference="P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population, 1845",
)
def sigmoid(x: Elem):
    """Logistic function: a smooth step from 0 to 1."""
    return logistic(x)


@activation(reference="Lecture notes the project began with")
def approx_sigmoid(x: Elem):
    """Sigmoid by a rational piece, a line and a constant; discontinuous where |x|/2 is 1.7 and 2.9."""

    def upper(x):
        u = x / 2
        rational = (1.5 * u / (1 + u) + 1) / 2
        line = (0.9444 + 0.0459 * (u - 1.7) + 1) / 2
        return ((rational, u < 1.7), (line, u < 2.9), ((0.9997 + 1) / 2, True))

    right, left = upper(x), upper(-x)
    mirrored = [(1 - value, (x < 0) & condition) for value, condition in left]
    return Piecewise(*mirrored, *right)


@activation(reference="J. H. Lambert, Observations trigonométriques, 1768")
def tanh(x: Elem):
    """Hyperbolic tangent: a smooth step from -1 to 1."""
    return (exp(x) - exp(-x)) / (exp(x) + exp(-x))


@activation(
    kinks={"x": {0: 0}},
    reference="V. Nair, G. Hinton, Rectified Linear Units Improve Restricted Boltzmann Machines, ICML 2010",
)
def relu(x: Elem):
    """Rectified linear unit."""
    return Piecewise((x, x > 0), (0, True))


@activation(kinks={"x": {0: 0, 6: 0}}, reference="A. Krizhevsky, Convolutional Deep Belief Networks on CIFAR-10, 2010")
def relu6(x: Elem):
    """Rectified linear unit, cut at 6."""
    return clip(x, 0, 6)


@activation(
    kinks={"x": {0: 0, "z": 0}},
    domain={"z": positive},
    reference="A. Hannun et al., Deep Speech: Scaling up end-to-end speech recognition, 2014, arXiv:1412.5567",
)
def clipped_relu(x: Elem, z: Param = 20.0):
    """Rectified linear unit, cut at z."""
    return clip(x, 0, z)


@activation(
    reference="A. Maas, A. Hannun, A. Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models, ICML 2013"
)
def leaky_relu(x: Elem, negative_slope: Param = 0.01):
    """Rectifier that keeps a small slope for negative arguments."""
    return Piecewise((x, x > 0), (negative_slope * x, True))


@activation(reference="K. He et al., Delving Deep into Rectifiers, ICCV 2015, arXiv:1502.01852")
def prelu(x: Elem, weight: Weight):
    """Rectifier whose slope for negative arguments is learned."""
    return Piecewise((x, x > 0), (weight * x, True))


@activation(
    reference="B. Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network, 2015, "
    "arXiv:1505.00853"
)
def rrelu(x: Elem, lower: Param = 1 / 8, upper: Param = 1 / 3, *, slopes: Const = None):
    """Rectifier whose negative slope is the middle of an interval, or, in training, the given random slopes."""
    slope = (lower + upper) / 2 if slopes is None else slopes
    return Piecewise((x, x > 0), (slope * x, True))


@activation(
    concatenate=True,
    kinks={"x": {0: 0}},
    reference="W. Shang et al., Understanding and Improving Convolutional Neural Networks via Concatenated Rectified "
    "Linear Units, ICML 2016, arXiv:1603.05201",
)
def crelu(x: Elem):
    """The rectified argument and the rectified negative argument, one after the other along the axis."""
    return Piecewise((x, x > 0), (0, True)), Piecewise((-x, x < 0), (0, True))


@activation(reference="K. Konda, R. Memisevic, D. Krueger, Zero-bias autoencoders, 2014, arXiv:1402.3337")
def threshold(x: Elem, threshold: Param, value: Param):
    """The argument above the threshold, else a constant; the slope at the threshold is 0."""
    return Piecewise((x, x > threshold), (value, True))


@activation(reference="D. So et al., Primer: Searching for Efficient Transformers, NeurIPS 2021, arXiv:2109.08668")
def relu_squared(x: Elem):
    """Square of the rectified argument."""
    return Piecewise((x**2, x > 0), (0, True))


@activation(
    reference="D.-A. Clevert, T. Unterthiner, S. Hochreiter, Fast and Accurate Deep Network Learning by Exponential "
    "Linear Units, ICLR 2016, arXiv:1511.07289"
)
def elu(x: Elem, alpha: Param = 1.0):
    """Exponential linear unit: saturates at -alpha for negative arguments."""
    return Piecewise((x, x > 0), (alpha * (exp(x) - 1), True))


@activation(
    domain={"alpha": positive},
    reference="J. T. Barron, Continuously Differentiable Exponential Linear Units, 2017, arXiv:1704.07483",
)
def celu(x: Elem, alpha: Param = 1.0):
    """Exponential linear unit whose slope at 0 is 1 for every alpha."""
    return Piecewise((x, x >= 0), (alpha * (exp(x / alpha) - 1), True))


@activation(
    reference="G. Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017, arXiv:1706.02515",
)
def selu(
    x: Elem,
    alpha: Param = 1.6732632423543772848170429916717,
    scale: Param = 1.0507009873554804934193349852946,
):
    """Exponential linear unit scaled so that mean 0 and variance 1 are a fixed point."""
    return Piecewise((scale * x, x > 0), (scale * alpha * (exp(x) - 1), True))


@activation(
    domain={"beta": positive},
    reference="C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 2000",
)
def softplus(x: Elem, beta: Param = 1.0):
    """Smooth rectifier; exact for every argument, without a threshold."""
    return log(1 + exp(beta * x)) / beta


@activation(reference="Lecture notes the project began with")
def softminus(x: Elem):
    """The argument less its softplus; the same as logsigmoid."""
    return x - log(1 + exp(x))


@activation(
    aliases=("log_sigmoid",),
    reference="D. R. Cox, The Regression Analysis of Binary Sequences, J. R. Stat. Soc. B 20, 1958",
)
def logsigmoid(x: Elem):
    """Logarithm of the sigmoid."""
    return log(logistic(x))


@activation(
    reference="J. Bergstra et al., Quadratic Polynomials Learn Better Image Features, Technical Report 1337, 2009"
)
def softsign(x: Elem):
    """The argument over one plus its size: a step from -1 to 1 with slow tails."""
    return x / (1 + absolute(x))


@activation(
    reference="S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network function "
    "approximation, Neural Networks 107, 2018, arXiv:1702.03118"
)
def silu(x: Elem):
    """Sigmoid linear unit: the argument weighted by its own sigmoid."""
    return x / (1 + exp(-x))


@activation(reference="P. Ramachandran, B. Zoph, Q. Le, Searching for Activation Functions, 2017, arXiv:1710.05941")
def swish(x: Elem, beta: Weight = 1.0):
    """The argument weighted by its sigmoid at a learned scale."""
    return x * logistic(beta * x)


@activation(reference="D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415")
def gelu(x: Elem):
    """Gaussian error linear unit: the argument weighted by the normal distribution function."""
    return x * (1 + erf(x / sqrt(2))) / 2


@activation(reference="D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415")
def gelu_tanh(x: Elem):
    """Gaussian error linear unit with the distribution function approximated by a hyperbolic tangent."""
    return x / 2 * (1 + hyperbolic_tangent(sqrt(2 / pi) * (x + 0.044715 * x**3)))


@activation(reference="D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415")
def quick_gelu(x: Elem):
    """Gaussian error linear unit approximated by a sigmoid."""
    return x * logistic(1.702 * x)


@activation(
    reference="D. Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020, arXiv:1908.08681"
)
def mish(x: Elem):
    """The argument weighted by the hyperbolic tangent of its softplus."""
    return x * hyperbolic_tangent(log(1 + exp(x)))


@activation(
    kinks={"x": {"min_val": 0, "max_val": 0}},
    aliases=("hard_tanh",),
    reference="R. Collobert, Large Scale Machine Learning, 2004",
)
def hardtanh(x: Elem, min_val: Param = -1.0, max_val: Param = 1.0):
    """The argument, cut at min_val and max_val."""
    return clip(x, min_val, max_val)


@activation(
    aliases=("hard_sigmoid",),
    reference="M. Courbariaux, Y. Bengio, J.-P. David, BinaryConnect, NeurIPS 2015, arXiv:1511.00363",
)
def hardsigmoid(x: Elem):
    """Sigmoid by a line from -3 to 3, cut at 0 and 1."""
    return Piecewise((0, x <= -3), (1, x >= 3), ((x + 3) / 6, True))


@activation(
    kinks={"x": {-3: 0, 3: 1}},
    aliases=("hard_swish",),
    reference="A. Howard et al., Searching for MobileNetV3, ICCV 2019, arXiv:1905.02244",
)
def hardswish(x: Elem):
    """The argument weighted by its hardsigmoid; the slope is 0 at -3 and 1 at 3."""
    return Piecewise((0, x <= -3), (x, x >= 3), (x * (x + 3) / 6, True))


@activation(reference="H-Mish, github.com/niyazed/H-Mish")
def hard_mish(x: Elem):
    """The argument weighted by half of x + 2, cut at 0 and 2."""
    return Piecewise((0, x <= -2), (x, x >= 0), (x * (x + 2) / 2, True))


@activation(reference="PyTorch, torch.nn.functional.tanhshrink")
def tanhshrink(x: Elem):
    """The argument less its hyperbolic tangent."""
    return x - hyperbolic_tangent(x)


@activation(
    domain={"lambd": nonnegative},
    reference="D. Donoho, De-noising by soft-thresholding, IEEE Trans. Inf. Theory 41, 1995, doi:10.1109/18.382009",
)
def softshrink(x: Elem, lambd: Param = 0.5):
    """The argument drawn towards 0 by lambd, and 0 within lambd of it."""
    return Piecewise((x - lambd, x > lambd), (x + lambd, x < -lambd), (0, True))


@activation(
    domain={"lambd": nonnegative},
    reference="D. Donoho, I. Johnstone, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81, 1994",
)
def hardshrink(x: Elem, lambd: Param = 0.5):
    """The argument, and 0 within lambd of 0."""
    return Piecewise((x, Or(x > lambd, x < -lambd)), (0, True))


@activation(
    domain={"b": positive},
    reference="J. T. Barron, Squareplus: A Softplus-Like Algebraic Rectifier, 2021, arXiv:2112.11687",
)
def squareplus(x: Elem, b: Param = 4.0):
    """Smooth rectifier by a square root."""
    return (x + sqrt(x**2 + b)) / 2


@activation(reference="A. Martins, R. Astudillo, From Softmax to Sparsemax, ICML 2016, arXiv:1602.02068")
def sparse_plus(x: Elem):
    """Rectifier with a parabola from -1 to 1."""
    return Piecewise((0, x <= -1), (x, x >= 1), ((x + 1) ** 2 / 4, True))


@activation(reference="A. Martins, R. Astudillo, From Softmax to Sparsemax, ICML 2016, arXiv:1602.02068")
def sparse_sigmoid(x: Elem):
    """Sigmoid by a line from -1 to 1, cut at 0 and 1."""
    return Piecewise((0, x <= -1), (1, x >= 1), ((x + 1) / 2, True))


@activation(reference="L. Euler, Introductio in analysin infinitorum, 1748")
def exponential(x: Elem):
    """The exponential function."""
    return exp(x)


@activation(
    reference="S. K. Roy et al., LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent, 2019, arXiv:1901.05894"
)
def lisht(x: Elem):
    """The argument weighted by its hyperbolic tangent."""
    return x * hyperbolic_tangent(x)


@activation(
    reference="L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions and How to Fix It, "
    "NeurIPS 2020, arXiv:2006.08195"
)
def snake(x: Elem, a: Param = 1.0):
    """The argument plus a squared sine."""
    return x + sin(a * x) ** 2 / a


@activation(reference="D. de Kok, Daniël's Swish-like activation, Thinc 8.1, 2022")
def dish(x: Elem):
    """The argument weighted by an algebraic sigmoid."""
    return x / 2 * (x / sqrt(1 + x**2) + 1)


@activation(
    aliases=("sine",),
    reference="V. Sitzmann et al., Implicit Neural Representations with Periodic Activation Functions, NeurIPS 2020, "
    "arXiv:2006.09661",
)
def siren(x: Elem, omega_0: Param = 30.0):
    """Sine of the scaled argument."""
    return sin(omega_0 * x)


@activation(reference="M. Mächler, Accurately Computing log(1 - exp(-|a|)), 2012")
def log1mexp(x: Elem):
    """Logarithm of 1 - e^-x for positive arguments; minus infinity at 0."""
    return log(1 - exp(-x))

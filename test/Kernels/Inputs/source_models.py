"""What is known of the corpus's source models from their configurations, never from their MLIR.

ATTENTION: the attention layers. BYTES: weights and the activations that must cross kernels, where a good runtime launches: a norm; a product with
its bias, activation and residual; rotary embedding; attention; an activation that gates. Each reads its operands once and writes its result once.
"""

# (layers, query heads, key and value heads, queries, keys, size of q and k, size of v, causal) of each kind of attention layer.
BERT = [(12, 12, 12, 128, 128, 64, 64, False)]
LLAMA_PREFILL = [(32, 32, 8, 2048, 2048, 128, 128, True)]
LLAMA_DECODE = [(32, 32, 8, 1, 4096, 128, 128, False)]  # one query sees every key: nothing to skip
UNET_HEADS, UNET_LEVELS = 8, ((64 * 64, 320, 5), (32 * 32, 640, 5), (16 * 16, 1280, 5), (8 * 8, 1280, 1))  # pixels, channels, transformers
ATTENTION = {
    "bert-base-b8-s128-eager": BERT,
    "bert-base-b8-s128-sdpa": BERT,
    "bert-base-b8-s128-eager-tosa": BERT,
    "bert-base-b8-s128-sdpa-tosa": BERT,
    "clip-vit-l14-text-b8-s77-sdpa": [(12, 12, 12, 77, 77, 64, 64, True)],
    # MLA: q and k are 128 + 64 wide, v 128; all 128 heads have keys of their own once expanded.
    "deepseek-v3-2layer-prefill-b1-s512-batched_mm": [(2, 128, 128, 512, 512, 192, 128, True)],
    "dit-xl2-b8-32x32-f16": [(28, 16, 16, 256, 256, 72, 72, False)],
    "flax-nnx-crossattn-b4": [(1, 16, 16, 512, 256, 64, 64, False)],
    "flax-vit-b16-b8-bf16": [(12, 12, 12, 196, 196, 64, 64, False)],
    "gpt2-prefill-b1-s1024-sdpa": [(12, 12, 12, 1024, 1024, 64, 64, True)],
    "jax-gpt12-scan-b4-s1024-iree": [(12, 12, 12, 1024, 1024, 64, 64, True)],
    "jax-llama8b-block-b2-s2048": [(1, 32, 8, 2048, 2048, 128, 128, True)],
    "llama3-8b-1layer-dynseq-eager": [(1, 32, 8, 512, 512, 128, 128, True)],
    "llama3-8b-1layer-dynseq-sdpa": [(1, 32, 8, 512, 512, 128, 128, True)],
    "llama3-8b-1layer-s2048-sdpa": [(1, 32, 8, 2048, 2048, 128, 128, True)],
    "llama3-8b-decode-b16-kv4096-concat-sdpa": [(32, 32, 8, 1, 4097, 128, 128, False)],
    "llama3-8b-decode-b16-kv4096-static-fused": LLAMA_DECODE,
    "llama3-8b-decode-b16-kv4096-static-sdpa": LLAMA_DECODE,
    "llama3-8b-prefill-b1-s2048-eager": LLAMA_PREFILL,
    "llama3-8b-prefill-b1-s2048-fused": LLAMA_PREFILL,
    "llama3-8b-prefill-b1-s2048-sdpa": LLAMA_PREFILL,
    "mixtral-8x7b-2layer-prefill-b1-s512-batched_mm": [(2, 32, 8, 512, 512, 128, 128, True)],
    # The first token of 16 sequences: one key each.
    "mixtral-8x7b-b16-s1-batched_mm": [(32, 32, 8, 1, 1, 128, 128, False)],
    "qwen3-30b-a3b-prefill-b1-s512-batched_mm": [(48, 32, 4, 512, 512, 128, 128, True)],
    "sd15-unet-b2-64x64-f16": [(count, UNET_HEADS, UNET_HEADS, pixels, keys, channels // UNET_HEADS, channels // UNET_HEADS, False)
                               for pixels, channels, count in UNET_LEVELS for keys in (pixels, 77)
                               if count],
    # Windows of 7 x 7; the depths are 2, 2, 18, 2 and the heads 4, 8, 16, 32.
    "swin-b-b8-f16": [(depth, heads, heads, 49, 49, 32, 32, False) for depth, heads in ((2, 4), (2, 8), (18, 16), (2, 32))],
    "t5-base-b4-s512-d128": [(12, 12, 12, 512, 512, 64, 64, False), (12, 12, 12, 128, 128, 64, 64, True), (12, 12, 12, 128, 512, 64, 64, False)],
    "whisper-small-encoder-b1-sdpa": [(12, 12, 12, 1500, 1500, 64, 64, False)],
}


def llama_layer(rows, hidden=4096, heads_kv=1024, intermediate=14336):
    """Elements that cross kernels in one layer but for the keys and values that attention reads: both norms 2 h each; q 2 h, k and v h + kv each;
    rotary embedding of q 2 h and k 2 kv; attention reads q and writes 2 h; o 3 h; gate h + i, up with the gated activation h + 2 i, down i + 2 h."""
    return rows * (19 * hidden + 4 * heads_kv + 4 * intermediate)


def llama_weights(layers=32, hidden=4096, heads_kv=1024, intermediate=14336, vocabulary=128256):
    """Elements of all weights but the embedding table, of which only the rows of the tokens are read."""
    layer = hidden * (2 * hidden + 2 * heads_kv + 3 * intermediate) + 2 * hidden
    return layers * layer + hidden + vocabulary * hidden


def llama_prefill(tokens=2048, hidden=4096, vocabulary=128256):
    crossing = 32 * (llama_layer(tokens) + tokens * 2 * 1024)
    ends = tokens * (2 * hidden + 2 * hidden + hidden + vocabulary)  # embedding, last norm, logits
    return 2 * (llama_weights() + crossing + ends)


def llama_decode(sequences=16, context=4096):
    """15.0 GB of weights and 8.6 GB of keys and values; activations are the small change."""
    cache = 32 * 2 * sequences * 8 * context * 128
    return 2 * (llama_weights() + cache + 32 * llama_layer(sequences) + sequences * 128256)


def encoder(layers, rows, hidden, intermediate, size):
    """A layer's q, k, v 2 h each, attention 4 h, output with residual 3 h, first and second product of the feed-forward block h + i and i + 2 h, two
    norms 2 h each; weights 4 h^2 + 2 h i and their biases."""
    crossing = rows * (20 * hidden + 2 * intermediate)
    weights = 4 * hidden * hidden + 2 * hidden * intermediate + 9 * hidden + intermediate
    return layers * (crossing + weights) * size


def bert():
    # The embeddings' three rows and their sum's norm; the pooler.
    return encoder(12, 8 * 128, 768, 3072, 4) + 4 * (8 * 128 * 768 * 8 + 768 * 768)


def vit():
    # The patches' convolution, the positions, the last norm and the head of 1000 classes.
    rows = 8 * 196
    return encoder(12, rows, 768, 3072, 2) + 2 * (8 * 224 * 224 * 3 + rows * 768 * 5 + 768 * 768 + 196 * 768 + 768 * 1000)


def convolution(batch, channels_in, channels_out, pixels_in, pixels_out, window=1):
    return batch * (channels_in * pixels_in + channels_out * pixels_out) + channels_in * channels_out * window


def resnet50(batch, size=4):
    """Each convolution with its folded batch normalisation and activation; the third of a block also reads the residual."""
    elements = convolution(batch, 3, 64, 224**2, 112**2, 49) + batch * 64 * (112**2 + 56**2)
    channels, side = 64, 56
    for blocks, width, stride in ((3, 64, 1), (4, 128, 2), (6, 256, 2), (3, 512, 2)):
        for block in range(blocks):
            step = stride if block == 0 else 1
            wide, narrow = side**2, (side // step)**2
            elements += convolution(batch, channels, width, wide, wide) + convolution(batch, width, width, wide, narrow, 9)
            elements += convolution(batch, width, 4 * width, narrow, narrow) + batch * 4 * width * narrow
            if block == 0:
                elements += convolution(batch, channels, 4 * width, wide, narrow)
            channels, side = 4 * width, side // step
    return size * (elements + batch * (2048 * 50 + 2048 + 1000) + 2048 * 1000)


class Unet:
    """Stable Diffusion 1.5's UNet: 320, 640, 1280, 1280 channels, two residual blocks a level on the way down and three on the way up."""

    def __init__(self, batch=2, side=64, text=77, text_width=768):
        self.batch, self.text, self.text_width, self.elements = batch, text, text_width, 0
        widths, kept = (320, 640, 1280, 1280), [320]
        pixels = side * side
        self.convolve(4, 320, pixels, pixels)
        channels = 320
        for level, width in enumerate(widths):
            for _ in range(2):
                self.residual(channels, width, pixels)
                channels = width
                if level < 3:
                    self.transformer(width, pixels)
                kept.append(width)
            if level < 3:
                self.convolve(width, width, pixels, pixels // 4)
                pixels //= 4
                kept.append(width)
        self.residual(1280, 1280, pixels)
        self.transformer(1280, pixels)
        self.residual(1280, 1280, pixels)
        for level, width in enumerate(reversed(widths)):
            for _ in range(3):
                skip = kept.pop()
                self.elements += 2 * batch * (channels + skip) * pixels  # the concatenation
                self.residual(channels + skip, width, pixels)
                channels = width
                if level > 0:
                    self.transformer(width, pixels)
            if level < 3:
                self.convolve(width, width, 4 * pixels, 4 * pixels)
                self.elements += batch * width * 5 * pixels  # nearest neighbours, four times as many
                pixels *= 4
        self.norm(320, pixels)
        self.convolve(320, 4, pixels, pixels)

    def convolve(self, channels_in, channels_out, pixels_in, pixels_out, window=9):
        self.elements += convolution(self.batch, channels_in, channels_out, pixels_in, pixels_out, window)

    def norm(self, channels, pixels):
        self.elements += 2 * self.batch * channels * pixels

    def residual(self, channels_in, channels_out, pixels):
        self.norm(channels_in, pixels)
        self.convolve(channels_in, channels_out, pixels, pixels)
        self.elements += 1280 * channels_out  # the time embedding's product
        self.norm(channels_out, pixels)
        self.convolve(channels_out, channels_out, pixels, pixels)
        self.elements += self.batch * channels_out * pixels
        if channels_in != channels_out:
            self.convolve(channels_in, channels_out, pixels, pixels, 1)

    def transformer(self, c, pixels):
        rows, text = self.batch * pixels, self.batch * self.text
        self.norm(c, pixels)
        self.elements += rows * 2 * c + c * c  # into the transformer
        self.elements += rows * (2 + 6 + 4 + 3) * c + 4 * c * c  # norm, q, k, v, attention, output with residual
        self.elements += rows * (2 + 2 + 2 + 3) * c + 2 * c * c + 2 * self.text_width * c + 2 * text * (self.text_width + 2 * c)
        self.elements += rows * (2 + 1 + 8 + 8 + 4 + 4 + 2) * c + 12 * c * c  # norm, gate and value, their product, down
        self.elements += rows * 3 * c + c * c  # out of it, with the residual


def mamba2(tokens=2048, layers=24, hidden=768, heads=24, head=64, state=128, vocabulary=50288):
    """A layer: norm; one product into gate, x, B, C and dt; the convolution of x, B and C; the scan, whose sums leave in f32; the gated norm; the
    product out; the residual, kept in f32. The head's logits are widened to f32 apart."""
    inner, convolved = heads * head, heads * head + 2 * state
    projected = inner + convolved + heads
    crossing = 2 * 2 * hidden + 2 * (hidden + projected) + 2 * 2 * convolved + 2 * (convolved + heads) + 4 * inner
    crossing += 4 * inner + 2 * 2 * inner + 2 * (inner + hidden) + 2 * 4 * hidden + 2 * 2 * hidden
    weights = 2 * (hidden * projected + inner * hidden + 4 * convolved)
    return layers * (tokens * crossing + weights) + tokens * (4 * hidden + (2 + 2 + 4) * vocabulary) + 2 * vocabulary * hidden


def gated_blocks(rows, layers=12, hidden=768, intermediate=3072):
    """RMSNorm, attention and gated feed-forward without biases, whose weights a loop slices from stacks: each trip reads its own layer's."""
    crossing = 2 * 2 * hidden + 3 * 2 * hidden + 4 * hidden + 3 * hidden + (hidden + intermediate) + (hidden + 2 * intermediate)
    crossing += intermediate + 2 * hidden
    return 2 * layers * (rows * crossing + 4 * hidden * hidden + 3 * hidden * intermediate + 2 * hidden)


BYTES = {
    "jax-gpt12-scan-b4-s1024-iree": gated_blocks(4 * 1024),
    "mamba2-130m-b2-s1024": mamba2(),
    "llama3-8b-prefill-b1-s2048-fused": llama_prefill(),
    "llama3-8b-decode-b16-kv4096-static-fused": llama_decode(),
    "bert-base-b8-s128-sdpa": bert(),
    "flax-vit-b16-b8-bf16": vit(),
    "flax-resnet50-b8-f32": resnet50(8),
    "onnx-resnet50": resnet50(1),
    "sd15-unet-b2-64x64-f16": 2 * Unet().elements,
}

# State-space scans, one a layer: layers, then heads of all sequences, positions, rows of B and C, sizes of a head and of its state.
SCANS = {"mamba2-130m-b2-s1024": (24, 2 * 24, 1024, 2, 64, 128)}

# Experts of a layer of each model, all of which may be hit: layers, experts, elements of an expert (gate, up and down).
EXPERTS = {
    "qwen3-30b-a3b-prefill-b1-s512-batched_mm": (48, 128, 3 * 2048 * 768),
    "mixtral-8x7b-2layer-prefill-b1-s512-batched_mm": (2, 8, 3 * 4096 * 14336),
    "mixtral-8x7b-b16-s1-batched_mm": (32, 8, 3 * 4096 * 14336),
    "deepseek-v3-2layer-prefill-b1-s512-batched_mm": (1, 256, 3 * 7168 * 2048),
}

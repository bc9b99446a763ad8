using SkiaSharp;

namespace SopEngine.Application.Uploads;

/// <summary>
/// Makes a picture small. Only its dots go into the small one: neither where a photograph was taken nor anything else that is kept beside them. How large it claims to be is
/// looked at before anything is unpacked.
/// </summary>
internal static class Shrink
{
    /// <summary>The longer side of a small picture, in dots.</summary>
    public const int Side = 320;

    private const long MostDots = 50_000_000;

    // what is really unpacked, four bytes each: photographs are unpacked at an eighth where that is enough
    private const long MostUnpacked = 16_000_000;
    private const int Quality = 75;

    /// <summary>As WebP; null when the picture cannot be read or is too large.</summary>
    public static byte[]? Of(byte[] content)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1 || (long)codec.Info.Width * codec.Info.Height > MostDots)
        {
            return null;
        }

        using var unpacked = Unpack(codec);
        if (unpacked is null)
        {
            return null;
        }

        using var image = SKImage.FromBitmap(unpacked);
        using var surface = Draw(image, codec.EncodedOrigin);
        using var small = surface?.Snapshot();
        using var encoded = small?.Encode(SKEncodedImageFormat.Webp, Quality);
        return encoded?.ToArray();
    }

    private static SKBitmap? Unpack(SKCodec codec)
    {
        var scale = Math.Min(1f, 2f * Side / Math.Max(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        if ((long)size.Width * size.Height > MostUnpacked)
        {
            return null;
        }

        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    // a telephone keeps a photograph as its lens saw it, and notes how it was held (EXIF 2.3, 4.6.4, Orientation)
    private static SKSurface? Draw(SKImage image, SKEncodedOrigin origin)
    {
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = Math.Min(1f, (float)Side / Math.Max(image.Width, image.Height));
        var (width, height) = (Math.Max(1, (int)(image.Width * scale)), Math.Max(1, (int)(image.Height * scale)));
        var surface = SKSurface.Create(turned ? new SKImageInfo(height, width) : new SKImageInfo(width, height));
        if (surface is null)
        {
            return null;
        }

        var held = Turn(origin, width, height);
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.SetMatrix(in held);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return surface;
    }

    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}

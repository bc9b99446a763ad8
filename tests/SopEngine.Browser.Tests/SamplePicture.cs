using SkiaSharp;

namespace SopEngine.Browser.Tests;

/// <summary>Photographs that nobody took: grain of a seed, so that they are as heavy as true ones and no two are alike.</summary>
internal static class SamplePicture
{
    public static byte[] Png(int seed, int side)
    {
        var random = new Random(seed);
        using var bitmap = new SKBitmap(side, side);
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                bitmap.SetPixel(x, y, new SKColor((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)));
            }
        }

        using var picture = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return picture.ToArray();
    }
}

using System.Globalization;
using System.Text;
using QRCoder;

namespace SopEngine.Host.Pages.Parts;

/// <summary>A QR code (ISO/IEC 18004) as SVG, one path without any style of its own, so that pages need not loosen their policy for it.</summary>
public static class QrPicture
{
    private const int Pixels = 132;

    /// <param name="text">What a telephone reads from it.</param>
    /// <param name="title">What it is, for people who do not see it.</param>
    public static string Write(string text, string title)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x},{y}h1v1h-1z");
                }
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(title)}\" width=\"{Pixels}\" height=\"{Pixels}\" viewBox=\"0 0 {rows.Count} {rows.Count}\" shape-rendering=\"crispEdges\"><rect width=\"{rows.Count}\" height=\"{rows.Count}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{path}\"/></svg>");
    }
}

using System.Globalization;
using System.Xml.Linq;

namespace SopEngine.Application.Tests.Charts;

/// <summary>Reads the lines of a row's picture as a browser would lay them out at a given height.</summary>
internal static class RowPicture
{
    public static IEnumerable<(double X1, double Y1, double X2, double Y2)> Lines(string svg, int height) =>
        XDocument.Parse(svg).Root!.Elements().SelectMany(part => Lines(part, 0, height));

    private static IEnumerable<(double X1, double Y1, double X2, double Y2)> Lines(XElement part, double top, double height)
    {
        switch (part.Name.LocalName)
        {
            case "g":
                return part.Elements().SelectMany(inner => Lines(inner, top, height));
            case "svg":
                var (y, high) = (Length(part, "y", height, 0), Length(part, "height", height, height));
                return part.Elements().SelectMany(inner => Lines(inner, top + y, high));
            case "line":
                return [(Length(part, "x1", 0, 0), top + Length(part, "y1", height, 0), Length(part, "x2", 0, 0), top + Length(part, "y2", height, 0))];
            case "path" when part.Attribute("class") is null:
                return [Path(part.Attribute("d")!.Value.Split(' '), top)];
            default:
                return [];
        }
    }

    private static (double X1, double Y1, double X2, double Y2) Path(string[] parts, double top)
    {
        var start = parts[0][1..].Split(',').Select(Number).ToArray();
        var end = Number(parts[1][1..]);
        return parts[1][0] == 'H' ? (start[0], top + start[1], end, top + start[1]) : (start[0], top + start[1], start[0], top + end);
    }

    private static double Length(XElement part, string name, double whole, double otherwise) => part.Attribute(name)?.Value switch
    {
        null => otherwise,
        [.. var share, '%'] => Number(share) / 100 * whole,
        var pixels => Number(pixels),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

using System.Text;

namespace SopEngine.Application.Charts;

/// <summary>Draws the pentagon (segilima) of an arrow that goes on on another sheet, its tip in the direction of the flow.</summary>
internal static class ConnectorDrawing
{
    public const int Height = 15;
    private const int HalfWidth = 8;
    private const int Tip = 5;

    /// <param name="svg">Where it is written.</param>
    /// <param name="connector">The connector.</param>
    /// <param name="atEnd">True at the lower edge of the sheet's last row, measured upwards from there; false at the upper edge of the next sheet's first.</param>
    public static void Draw(StringBuilder svg, PageConnector connector, bool atEnd)
    {
        var away = 2 + (connector.Level * Height);
        var (top, x) = (atEnd ? -away - Height : away, connector.X);
        var (left, right, bottom) = (x - HalfWidth, x + HalfWidth, top + Height);
        var points = connector.Down
            ? Svg.Text($"{left},{top} {right},{top} {right},{bottom - Tip} {x},{bottom} {left},{bottom - Tip}")
            : Svg.Text($"{left},{bottom} {right},{bottom} {right},{top + Tip} {x},{top} {left},{top + Tip}");
        var y = top + (connector.Down ? 10 : 13);
        svg.Append(Svg.Text($"<polygon class=\"page\" points=\"{points}\" fill=\"#fff\" stroke=\"{Svg.Ink}\"/>"));
        svg.Append(Svg.Text($"<text class=\"pageno\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" font-size=\"9\" font-weight=\"700\" {Svg.Font} fill=\"{Svg.Ink}\">{connector.Letter}</text>"));
    }
}

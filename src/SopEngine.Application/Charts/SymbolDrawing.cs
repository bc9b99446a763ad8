using System.Text;

namespace SopEngine.Application.Charts;

/// <summary>
/// Draws one symbol around a middle point. What it says is never said by colour alone: done is filled and ticked, current has a second outline and words, any-time is
/// dashed and has words.
/// </summary>
internal static class SymbolDrawing
{
    private const int RingGap = 5;

    public static void Draw(StringBuilder svg, ChartSymbol symbol, SymbolState state, (int X, int Y) at)
    {
        var shape = Shape(symbol.Kind, at, 0);
        switch (state)
        {
            case SymbolState.Done:
                svg.Append(Svg.Text($"<{shape} class=\"sym done\" fill=\"{Svg.Accent}\" stroke=\"{Svg.Accent}\" stroke-width=\"1.5\"/>"));
                svg.Append(Svg.Text($"<path class=\"tick\" d=\"M{at.X - 7},{at.Y} l5,5 l9,-10\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2.5\"/>"));
                break;
            case SymbolState.Current:
                svg.Append(Svg.Text($"<{Shape(symbol.Kind, at, RingGap)} class=\"ring\" fill=\"none\" stroke=\"{Svg.Accent}\" stroke-width=\"2\"/>"));
                svg.Append(Svg.Text($"<{shape} class=\"sym now\" fill=\"{Svg.AccentSoft}\" stroke=\"{Svg.Accent}\" stroke-width=\"3\"/>"));
                Words(svg, ["di sini"], "here", at);
                break;
            case SymbolState.Ahead:
                svg.Append(Svg.Text($"<{shape} class=\"sym\" fill=\"#fff\" stroke=\"{Svg.Ink}\" stroke-width=\"1.5\"{Dashes(symbol)}/>"));
                Words(svg, symbol.AnyTime ? ["kapan", "saja"] : symbol.Caption.Length > 0 ? [symbol.Caption] : [], "word", at);
                break;
        }
    }

    private static string Dashes(ChartSymbol symbol) =>
        symbol.AnyTime ? " stroke-dasharray=\"6 4\"" : symbol.OutsideSop ? " stroke-dasharray=\"2 3\"" : "";

    private static void Words(StringBuilder svg, string[] lines, string look, (int X, int Y) at)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            var y = at.Y + 4 + (12 * line) - (6 * (lines.Length - 1));
            svg.Append(Svg.Text($"<text class=\"{look}\" x=\"{at.X}\" y=\"{y}\" text-anchor=\"middle\" font-size=\"11\" font-weight=\"600\" {Svg.Font} fill=\"{Svg.Ink}\">{Svg.Safe(lines[line])}</text>"));
        }
    }

    private static string Shape(SymbolKind kind, (int X, int Y) at, int grow)
    {
        var (wide, high) = (SymbolShape.HalfWidth(kind) + grow, SymbolShape.HalfHeight(kind) + grow);
        if (kind == SymbolKind.Diamond)
        {
            wide += grow / 2;
            return Svg.Text($"polygon points=\"{at.X},{at.Y - high} {at.X + wide},{at.Y} {at.X},{at.Y + high} {at.X - wide},{at.Y}\"");
        }

        var corner = kind == SymbolKind.Capsule ? high : 2 + (grow / 2);
        return Svg.Text($"rect x=\"{at.X - wide}\" y=\"{at.Y - high}\" width=\"{2 * wide}\" height=\"{2 * high}\" rx=\"{corner}\"");
    }
}

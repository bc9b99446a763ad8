namespace SopEngine.Host.Pages.Nation;

/// <summary>Writes names beside dots, and further down where one would lie upon another or upon a dot.</summary>
internal static class DotNames
{
    private const decimal Letter = 6.2m;
    private const decimal Line = 13;
    private const decimal Gap = 9;

    // so that the foot of the letters stands as high as the middle of the dot
    private const decimal Foot = 4;

    /// <param name="points">Names and where their dots are.</param>
    /// <returns>Where each begins, or ends where it is to the left of its dot.</returns>
    public static IReadOnlyList<(string Text, decimal X, decimal Y, bool Left)> Place(IReadOnlyList<(string Name, decimal X, decimal Y)> points)
    {
        var placed = new List<(string Text, decimal X, decimal Y, bool Left)>();
        foreach (var (name, x, y) in points.OrderBy(point => point.X).ThenBy(point => point.Y))
        {
            var left = x + Gap + (name.Length * Letter) > DotsPicture.Width;
            var at = (Text: name, X: left ? x - Gap : x + Gap, Y: y + Foot, Left: left);
            while (placed.Exists(other => Overlap(other, at)) || points.Any(dot => Math.Abs(dot.Y + Foot - at.Y) < Line && dot.X > From(at) && dot.X < From(at) + Width(at)))
            {
                at.Y += Line;
            }

            placed.Add(at);
        }

        return placed;
    }

    private static bool Overlap((string Text, decimal X, decimal Y, bool Left) one, (string Text, decimal X, decimal Y, bool Left) other) =>
        Math.Abs(one.Y - other.Y) < Line && From(one) < From(other) + Width(other) && From(other) < From(one) + Width(one);

    private static decimal From((string Text, decimal X, decimal Y, bool Left) name) => name.Left ? name.X - Width(name) : name.X;

    private static decimal Width((string Text, decimal X, decimal Y, bool Left) name) => name.Text.Length * Letter;
}

namespace SopEngine.Host.Pages.Charts;

/// <summary>Where the parts of a trend lie in its picture.</summary>
/// <param name="points">How many points there are.</param>
/// <param name="top">The value at the upper edge.</param>
internal sealed class TrendPicture(int points, decimal top)
{
    public const int Width = 720;
    public const int Height = 230;
    public const int Left = 52;
    public const int Right = 26;
    public const int Top = 10;
    public const int Bottom = 30;

    public static int FloorY => Height - Bottom;

    public decimal X(int point) => points < 2 ? Left : Left + (decimal)(Width - Left - Right) * point / (points - 1);

    public decimal Y(decimal value) => FloorY - ((FloorY - Top) * value / top);

    /// <summary>The runs of points without a gap, each as the points of a polyline.</summary>
    public IEnumerable<string> Runs(IReadOnlyList<decimal?> values)
    {
        var run = new List<string>();
        for (var point = 0; point <= values.Count; point++)
        {
            if (point < values.Count && values[point] is { } value)
            {
                run.Add($"{ChartNumber.Of(X(point))},{ChartNumber.Of(Y(value))}");
            }
            else if (run.Count > 0)
            {
                yield return string.Join(' ', run);
                run.Clear();
            }
        }
    }

    /// <summary>A round value not below the greatest, so that the scale has whole steps of a quarter.</summary>
    public static decimal TopOf(IEnumerable<decimal?> values)
    {
        var greatest = values.Max() ?? 0;
        var step = 4m;
        while (step < greatest)
        {
            step *= step.ToString(System.Globalization.CultureInfo.InvariantCulture)[0] == '4' ? 2.5m : 2m;
        }

        return step;
    }
}

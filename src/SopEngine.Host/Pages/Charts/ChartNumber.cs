using System.Globalization;

namespace SopEngine.Host.Pages.Charts;

/// <summary>Numbers in pictures: a full stop before decimals in every culture.</summary>
internal static class ChartNumber
{
    public static string Of(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

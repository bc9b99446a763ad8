using System.Globalization;

namespace SopEngine.Application.Wording;

/// <summary>Numbers as they are written in Indonesian: a full stop between thousands, a comma before decimals.</summary>
public static class IndonesianNumber
{
    private static readonly NumberFormatInfo _form = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    /// <summary>1.234.567,50 with two decimals.</summary>
    public static string Of(decimal value, int decimals) => value.ToString($"N{decimals}", _form);

    /// <summary>Rp 1.234.567,00, as letters have it; -Rp 5,00 below nothing.</summary>
    public static string Rupiah(decimal value) => $"{(value < 0 ? "-" : "")}Rp {Of(Math.Abs(value), 2)}";
}

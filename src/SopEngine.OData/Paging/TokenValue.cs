using System.Globalization;

namespace SopEngine.OData.Paging;

/// <summary>The values of order keys as texts that lose nothing: an instant keeps its seven digits, a number all of its own.</summary>
internal static class TokenValue
{
    public static string? Write(object? value) => value switch
    {
        null => null,
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTimeOffset or DateTime or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"Rows are not ordered by {value.GetType().Name}."),
    };

    /// <exception cref="FormatException">The text is not of this type.</exception>
    public static object? Read(string? text, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var invariant = CultureInfo.InvariantCulture;
        return text is null ? null
            : bare == typeof(string) ? text
            : bare == typeof(Guid) ? Guid.Parse(text, invariant)
            : bare == typeof(DateTimeOffset) ? DateTimeOffset.ParseExact(text, "O", invariant)
            : bare == typeof(DateTime) ? DateTime.ParseExact(text, "O", invariant, DateTimeStyles.RoundtripKind)
            : bare == typeof(DateOnly) ? DateOnly.ParseExact(text, "O", invariant)
            : bare == typeof(TimeOnly) ? TimeOnly.ParseExact(text, "O", invariant)
            : bare == typeof(TimeSpan) ? TimeSpan.ParseExact(text, "c", invariant)
            : Convert.ChangeType(text, bare, invariant);
    }
}

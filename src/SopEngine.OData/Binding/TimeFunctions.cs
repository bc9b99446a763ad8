using System.Linq.Expressions;

namespace SopEngine.OData.Binding;

/// <summary>The functions of dates and times (OData-URL 4.0, section 5.1.1.6). Instants are in UTC, so that their parts are too.</summary>
internal static class TimeFunctions
{
    public static Expression? Value(string name, IReadOnlyList<Expression> arguments) => name switch
    {
        "year" => Part(arguments[0], nameof(DateTime.Year)),
        "month" => Part(arguments[0], nameof(DateTime.Month)),
        "day" => Part(arguments[0], nameof(DateTime.Day)),
        "hour" => Part(arguments[0], nameof(DateTime.Hour)),
        "minute" => Part(arguments[0], nameof(DateTime.Minute)),
        "second" => Part(arguments[0], nameof(DateTime.Second)),
        "date" => Day(arguments[0]),
        "totaloffsetminutes" => Expression.Constant(0),
        "totalseconds" when arguments[0].Type == typeof(TimeSpan) => Expression.Property(arguments[0], nameof(TimeSpan.TotalSeconds)),
        _ => null,
    };

    private static Expression? Part(Expression of, string member) => of.Type.GetProperty(member) is { } property ? Expression.Property(of, property) : null;

    private static Expression? Day(Expression of)
    {
        var instant = of.Type == typeof(DateTimeOffset) ? Expression.Property(of, nameof(DateTimeOffset.UtcDateTime)) : of;
        return instant.Type == typeof(DateTime) ? Expression.Call(typeof(DateOnly), nameof(DateOnly.FromDateTime), null, instant) : null;
    }
}

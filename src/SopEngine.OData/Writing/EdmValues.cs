using Microsoft.OData.Edm;

namespace SopEngine.OData.Writing;

/// <summary>Values in the types that the library writes.</summary>
internal static class EdmValues
{
    public static object? Of(object? value) => value switch
    {
        DateTime instant => new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc)),
        DateOnly day => new Date(day.Year, day.Month, day.Day),
        TimeOnly time => new TimeOfDay(time.Ticks),
        _ => value,
    };
}

using Microsoft.OData;
using Microsoft.OData.Edm;
using SopEngine.OData.Models;

namespace SopEngine.OData.Writing;

/// <summary>Values in the types that the library writes.</summary>
internal static class EdmValues
{
    /// <summary>A value that the metadata does not tell, with its type where JSON does not tell that (OData-JSON 4.0, section 4.5.3).</summary>
    public static object? Made(object? value, bool numbersAsTexts) =>
        IsTold(value, numbersAsTexts) ? value : new ODataPrimitiveValue(Of(value)) { TypeAnnotation = new ODataTypeAnnotation($"Edm.{EdmTypes.NameOf(value!.GetType())}") };

    /// <summary>JSON has these itself: a real number only while it is finite, and a great whole one only while it is no text.</summary>
    public static bool IsTold(object? value, bool numbersAsTexts) => value switch
    {
        null or string or bool or int => true,
        long => !numbersAsTexts,
        double number => double.IsFinite(number),
        _ => false,
    };

    public static object? Of(object? value) => value switch
    {
        DateTime instant => new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc)),
        DateOnly day => new Date(day.Year, day.Month, day.Day),
        TimeOnly time => new TimeOfDay(time.Ticks),
        _ => value,
    };
}

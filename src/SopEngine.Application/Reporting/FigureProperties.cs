using System.Linq.Expressions;
using SopEngine.OData.Models;

namespace SopEngine.Application.Reporting;

/// <summary>How kinds of columns are shown, the same in every set. Names of enumerations are texts as definitions write them.</summary>
internal static class FigureProperties
{
    public const int Slug = 100;
    public const int Number = 64;
    public const int Word = 40;

    private const double Minute = 60_000;

    public static EntitySetBuilder<T> Text<T>(this EntitySetBuilder<T> set, string name, Expression<Func<T, string?>> read, int length, string says, bool required = false) =>
        set.Property(read, new PropertyFacets { Name = name, MaxLength = length, Nullable = !required, Description = says });

    public static EntitySetBuilder<T> Value<T, TValue>(this EntitySetBuilder<T> set, string name, Expression<Func<T, TValue>> read, string says) =>
        set.Property(read, new PropertyFacets { Name = name, SecondDigits = 3, Description = says });

    /// <summary>A time spent: in minutes for reports, and exactly, in whole milliseconds.</summary>
    public static EntitySetBuilder<T> Span<T>(this EntitySetBuilder<T> set, string name, Expression<Func<T, long?>> milliseconds, string says)
    {
        var minutes = Expression.Lambda<Func<T, double?>>(
            Expression.Divide(Expression.Convert(milliseconds.Body, typeof(double?)), Expression.Constant(Minute, typeof(double?))), milliseconds.Parameters);
        return set.Value(name + "Minutes", minutes, $"{says}, dalam menit.").Value(name + "Ms", milliseconds, $"{says}, dalam milidetik bulat.");
    }
}

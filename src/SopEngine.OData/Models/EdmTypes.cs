using Microsoft.OData.Edm;

namespace SopEngine.OData.Models;

/// <summary>CLR types and the primitive types of CSDL 4.0, section 4.4, that stand for them.</summary>
internal static class EdmTypes
{
    private static readonly Dictionary<Type, EdmPrimitiveTypeKind> _kinds = new()
    {
        [typeof(string)] = EdmPrimitiveTypeKind.String,
        [typeof(bool)] = EdmPrimitiveTypeKind.Boolean,
        [typeof(byte)] = EdmPrimitiveTypeKind.Byte,
        [typeof(short)] = EdmPrimitiveTypeKind.Int16,
        [typeof(int)] = EdmPrimitiveTypeKind.Int32,
        [typeof(long)] = EdmPrimitiveTypeKind.Int64,
        [typeof(decimal)] = EdmPrimitiveTypeKind.Decimal,
        [typeof(float)] = EdmPrimitiveTypeKind.Single,
        [typeof(double)] = EdmPrimitiveTypeKind.Double,
        [typeof(Guid)] = EdmPrimitiveTypeKind.Guid,
        [typeof(DateTimeOffset)] = EdmPrimitiveTypeKind.DateTimeOffset,
        [typeof(DateTime)] = EdmPrimitiveTypeKind.DateTimeOffset,
        [typeof(DateOnly)] = EdmPrimitiveTypeKind.Date,
        [typeof(TimeOnly)] = EdmPrimitiveTypeKind.TimeOfDay,
        [typeof(TimeSpan)] = EdmPrimitiveTypeKind.Duration,
    };

    /// <summary>Its name without <c>Edm.</c>: how an answer calls it.</summary>
    public static string NameOf(Type type) => _kinds[type].ToString();

    /// <summary>Null when there is none; a <see cref="DateTime"/> is an instant in UTC.</summary>
    public static IEdmPrimitiveTypeReference? Of(Type type, bool nullable, PropertyFacets facets)
    {
        if (!_kinds.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var kind))
        {
            return null;
        }

        var core = EdmCoreModel.Instance;
        return kind switch
        {
            EdmPrimitiveTypeKind.String => core.GetString(facets.MaxLength is null, facets.MaxLength, isUnicode: true, nullable),
            EdmPrimitiveTypeKind.Decimal => core.GetDecimal(facets.Precision, facets.Scale, nullable),
            EdmPrimitiveTypeKind.DateTimeOffset or EdmPrimitiveTypeKind.Duration or EdmPrimitiveTypeKind.TimeOfDay =>
                core.GetTemporal(kind, facets.SecondDigits, nullable),
            _ => core.GetPrimitive(kind, nullable),
        };
    }
}

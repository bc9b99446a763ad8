using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SopEngine.Application.Json;

/// <summary>
/// Teaches the serializer to leave out what has its left-out value, which is what the record itself starts with. That keeps the JSON of a definition as short
/// as its YAML, and the hash of an old definition the same when the language gains a key. Required properties and parameters of a constructor are always written.
/// </summary>
internal static class LeftOut
{
    public static IJsonTypeInfoResolver Resolver() => new DefaultJsonTypeInfoResolver { Modifiers = { OmitDefaults } };

    private static void OmitDefaults(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var untouched = type.Type.GetConstructor(Type.EmptyTypes) is { } constructor ? constructor.Invoke(null) : null;
        foreach (var property in type.Properties.Where(property => property.Get is not null && !property.IsRequired))
        {
            var leftOut = untouched is null ? null : property.Get!(untouched);
            var options = type.Options;
            property.ShouldSerialize = (_, value) => !Same(value, leftOut, property.PropertyType, options);
        }
    }

    // lists and nested records compare by what they say
    private static bool Same(object? value, object? leftOut, Type type, JsonSerializerOptions options) =>
        value is null || leftOut is null || type.IsValueType || type == typeof(string)
            ? Equals(value, leftOut)
            : ReferenceEquals(value, leftOut)
              || CanonicalText.Of(JsonSerializer.SerializeToElement(value, type, options)) == CanonicalText.Of(JsonSerializer.SerializeToElement(leftOut, type, options));
}

using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace SopEngine.Persistence.Json;

/// <summary>
/// Which members are written, and in what order. A member is written when it can be set; it is left out when it has the value that reading without it would give;
/// members come by name, so that moving one in its source file changes no text.
/// </summary>
internal static class StoredMembers
{
    public static void Choose(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var initial = type.Type.GetConstructor(Type.EmptyTypes) is null ? null : Activator.CreateInstance(type.Type);
        var members = type.Properties.Where(member => member.Set is not null || member.AssociatedParameter is not null)
            .OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        type.Properties.Clear();
        foreach (var member in members)
        {
            Bound(member, InitialValue(member, initial));
            type.Properties.Add(member);
        }
    }

    private static void Bound(JsonPropertyInfo member, object? initial)
    {
        if (member.IsRequired || (initial is null && IsPlainValue(member.PropertyType)))
        {
            member.ShouldSerialize = static (_, _) => true;
        }
        else if (initial is not null && !IsZero(initial, member.PropertyType))
        {
            LeaveOut(member, initial);
        }

        // else it begins as null, zero or false, which the serializer leaves out by itself: it need not box the value to see that
    }

    private static object? InitialValue(JsonPropertyInfo member, object? initial)
    {
        if (member.AssociatedParameter is { } parameter)
        {
            return parameter.HasDefaultValue ? parameter.DefaultValue : null;
        }

        return initial is null ? null : member.Get?.Invoke(initial);
    }

    private static bool IsZero(object value, Type type) => IsPlainValue(type) && value.Equals(Activator.CreateInstance(type));

    private static bool IsPlainValue(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null;

    private static void LeaveOut(JsonPropertyInfo member, object initial)
    {
        var empty = IsEmpty(initial);
        member.ShouldSerialize = (_, value) => value is null || (!value.Equals(initial) && !(empty && IsEmpty(value)));
    }

    private static bool IsEmpty(object value) => value switch
    {
        string => false,
        ICollection several => several.Count == 0,
        IEnumerable several => !several.Cast<object>().Any(),
        _ => false,
    };
}

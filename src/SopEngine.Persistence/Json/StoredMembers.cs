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
            if (!member.IsRequired)
            {
                LeaveOut(member, InitialValue(member, initial));
            }

            type.Properties.Add(member);
        }
    }

    private static object? InitialValue(JsonPropertyInfo member, object? initial)
    {
        if (member.AssociatedParameter is { } parameter)
        {
            return parameter.HasDefaultValue ? parameter.DefaultValue : null;
        }

        return initial is null ? null : member.Get?.Invoke(initial);
    }

    private static void LeaveOut(JsonPropertyInfo member, object? initial) =>
        member.ShouldSerialize = (_, value) => !Equals(value, initial) && !(IsEmpty(value) && IsEmpty(initial));

    private static bool IsEmpty(object? value) => value is IEnumerable several and not string && !several.Cast<object>().Any();
}

using System.Text.Json.Serialization.Metadata;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Json;

/// <summary>The words by which the kinds of state change are told apart. They stand in every history and may not change.</summary>
internal static class StateChangeJson
{
    public static void NameTheFamily(JsonTypeInfo type)
    {
        if (type.Type != typeof(StateChange))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = "$",
            DerivedTypes =
            {
                new(typeof(StateChange.HeaderSet), "header"),
                new(typeof(StateChange.MarkingSet), "marking"),
                new(typeof(StateChange.ItemSet), "item"),
                new(typeof(StateChange.ClockSet), "clock"),
                new(typeof(StateChange.AlarmSet), "alarm"),
                new(typeof(StateChange.AlarmDropped), "alarmDropped"),
                new(typeof(StateChange.CountSet), "count"),
            },
        };
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Work;

/// <summary>What a row waits for, as sent: the fields that its missing Kelengkapan names, or some of them.</summary>
public sealed record SupplyRequest
{
    public IReadOnlyDictionary<string, JsonElement>? Form { get; init; }

    /// <summary>The answers where they were read already (pages); used instead of <see cref="Form"/> when set.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, Answer>? Answers { get; init; }
}

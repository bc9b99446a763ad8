using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Work;

/// <summary>A visit to be ended, as sent: the fields of the row and of the outcome together.</summary>
public sealed record CompleteRequest
{
    public string? Outcome { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Form { get; init; }

    public string? Note { get; init; }

    /// <summary>The answers where they were read already (pages); used instead of <see cref="Form"/> when set.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, Answer>? Answers { get; init; }
}

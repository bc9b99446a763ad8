using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>A ticket to be filed, as sent. Anything may be missing: what is needed is said by the refusal.</summary>
public sealed record FileTicketRequest
{
    /// <summary>The SOP's id.</summary>
    public string? Sop { get; init; }

    public string? Topic { get; init; }

    /// <summary>Null for the SOP's first channel.</summary>
    public string? Channel { get; init; }

    /// <summary>When it came in, for officers; never in the future.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    public ContactView? OnBehalfOf { get; init; }

    /// <summary>The id of a mail that came in and becomes this ticket, for officers; null for none.</summary>
    public string? Mail { get; init; }

    /// <summary>The number of a closed ticket that the caller may read, which this one is filed after; null for none.</summary>
    public string? Follows { get; init; }

    /// <summary>The answers as JSON, by field.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Form { get; init; }

    /// <summary>The answers where they were read already (pages); used instead of <see cref="Form"/> when set.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, Answer>? Answers { get; init; }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Kills;

/// <summary>A call that a client makes until it is answered, always with the same key and body.</summary>
internal sealed record ClientCall(string Key, string Tenant, string User, string Path, string Body, int Caller)
{
    /// <summary>True when it files a ticket; otherwise it ends a work item, which the path names.</summary>
    [JsonIgnore]
    public bool Files => Path == "tickets";

    /// <summary>Number and ordinal of the work item that it ends.</summary>
    [JsonIgnore]
    public (string Ticket, int Ordinal) Item => Path.Split('/')[1].Split('.') is [var ticket, var ordinal]
        ? (ticket, int.Parse(ordinal, CultureInfo.InvariantCulture))
        : throw new InvalidOperationException($"{Path} names no work item.");

    /// <summary>How it ends it; null for a filing.</summary>
    [JsonIgnore]
    public string? Outcome => JsonDocument.Parse(Body).RootElement.Text("outcome");
}

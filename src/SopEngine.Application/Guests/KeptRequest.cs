using System.Text.Json;
using SopEngine.Application.Json;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Guests;

namespace SopEngine.Application.Guests;

/// <summary>What is to be filed, as it is kept until its link is used.</summary>
internal sealed record KeptRequest(string Sop, string? Topic, ContactView Contact, IReadOnlyDictionary<string, KeptAnswer> Answers)
{
    // such a request comes over the web, whatever else the SOP knows
    public const string Channel = "web";

    public static string Write(GuestRequest request) => ApiJson.Write(new KeptRequest(
        request.Sop,
        request.Topic,
        ContactOf(request),
        request.Answers.ToDictionary(answer => answer.Key, answer => new KeptAnswer(answer.Value.Kind, answer.Value.Values))));

    public static KeptRequest Read(GuestFilingRow row) =>
        JsonSerializer.Deserialize<KeptRequest>(row.Request, ApiJson.Options) ?? throw new InvalidOperationException($"The guest's filing {row.Id} holds nothing.");

    public static Filing Filing(GuestRequest request) => Of(request.Sop, request.Topic, ContactOf(request), request.Answers);

    public Filing Filing(GuestFilingRow row) =>
        Of(Sop, Topic, Contact, Answers.ToDictionary(answer => answer.Key, answer => new Answer(answer.Value.Kind, answer.Value.Values))) with { ReceivedAt = row.At, Guest = row.Id };

    private static Filing Of(string sop, string? topic, ContactView contact, IReadOnlyDictionary<string, Answer> answers) =>
        new() { Sop = sop, Topic = topic, Channel = Channel, OnBehalfOf = contact, Answers = answers };

    private static ContactView ContactOf(GuestRequest request) => new(request.Name ?? "", null, request.Phone, request.Email);
}

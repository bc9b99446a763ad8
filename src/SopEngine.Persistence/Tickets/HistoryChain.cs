using System.Security.Cryptography;
using System.Text;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Json;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// Chains a ticket's history: each entry's hash covers the entry and the hash before it, from a beginning made of tenant and number. Texts that may be personal are
/// covered through their own salted hashes, so that they can be erased. What the chain cannot show is a whole chain made anew: the ticket's row holds its last hash.
/// </summary>
public static class HistoryChain
{
    private const int SaltBytes = 16;

    /// <summary>What stands for the hash before the first entry.</summary>
    public static string Genesis(TenantId tenant, string number) => Sha256($"{tenant}\n{number}");

    /// <summary>The entry that comes after the last one of the ticket.</summary>
    internal static HistoryRow Next(TicketRow ticket, HistoryEntry entry)
    {
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));
        var answers = entry.Answers is null ? null : TicketJson.Write(entry.Answers);
        var row = new HistoryRow
        {
            Tenant = ticket.Tenant,
            Ticket = ticket.Number,
            Seq = ticket.LastSeq + 1,
            At = UtcConverter.Cut(entry.At),
            Kind = entry.Kind,
            Actor = entry.Actor,
            Post = entry.Post,
            OnBehalfOf = entry.OnBehalfOf,
            Step = entry.Step,
            Item = entry.Item,
            Outcome = entry.Outcome,
            Ground = entry.Ground,
            Public = entry.Public,
            Answers = answers,
            Changes = TicketJson.Write(entry.Changes),
            Salt = salt,
            OnBehalfOfHash = Hidden(salt, entry.OnBehalfOf),
            GroundHash = Hidden(salt, entry.Ground),
            AnswersHash = Hidden(salt, answers),
            PreviousHash = ticket.LastHash,
        };
        row.Hash = Of(row);
        return row;
    }

    /// <summary>The hash an entry must have, from what it covers.</summary>
    internal static string Of(HistoryRow row) => Sha256($"{row.PreviousHash}\n{Line(row)}");

    /// <summary>What stands for a personal text in the line; empty for none.</summary>
    internal static string Hidden(string salt, string? text) => text is null ? "" : Sha256($"{salt}\n{text}");

    /// <summary>The entry as one line of JSON: the order of its parts is part of the format.</summary>
    private static string Line(HistoryRow row) => StoredJson.Write(new object?[]
    {
        row.Seq, row.At, row.Kind, row.Actor, row.Post, row.OnBehalfOfHash, row.Step, row.Item, row.Outcome, row.GroundHash, row.Public, row.AnswersHash, row.Changes,
    });

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

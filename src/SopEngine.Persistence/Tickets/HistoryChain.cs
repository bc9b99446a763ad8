using System.Security.Cryptography;
using System.Text;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Conventions;

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

    /// <summary>What an entry's hash covers after the hash before it and a line feed.</summary>
    public static string LineOf(HistoryRow row) => HistoryLine.Of(row);

    /// <summary>
    /// What is wrong with a chain, in its order; empty when it is whole. <paramref name="history"/> is all there is of it, by number. Erased texts are no fault.
    /// </summary>
    public static IReadOnlyList<TicketFault> Verify(TenantId tenant, string number, IEnumerable<HistoryRow> history)
    {
        var faults = new List<TicketFault>();
        var (seq, previous) = (0, Genesis(tenant, number));
        foreach (var row in history)
        {
            for (seq++; seq < row.Seq; seq++)
            {
                faults.Add(new(TicketFaultKind.EntryMissing, seq));
            }

            if (row.PreviousHash != previous)
            {
                faults.Add(new(TicketFaultKind.ChainBroken, row.Seq));
            }

            faults.AddRange(Changed(row).Select(kind => new TicketFault(kind, row.Seq)));
            previous = row.Hash;
        }

        return faults;
    }

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

    private static IEnumerable<TicketFaultKind> Changed(HistoryRow row)
    {
        if (IsOther(row.Salt, row.OnBehalfOf, row.OnBehalfOfHash))
        {
            yield return TicketFaultKind.OnBehalfOfChanged;
        }

        if (IsOther(row.Salt, row.Ground, row.GroundHash))
        {
            yield return TicketFaultKind.GroundChanged;
        }

        if (IsOther(row.Salt, row.Answers, row.AnswersHash))
        {
            yield return TicketFaultKind.AnswersChanged;
        }

        if (row.Hash != Of(row))
        {
            yield return TicketFaultKind.EntryChanged;
        }
    }

    private static bool IsOther(string? salt, string? text, string hash) => text is not null && hash != Hidden(salt ?? "", text);

    // what an entry's hash must be, from what it covers
    private static string Of(HistoryRow row) => HistoryLine.Hash(row);

    // what stands for a personal text in the line; empty for none
    private static string Hidden(string salt, string? text) => text is null ? "" : Sha256($"{salt}\n{text}");

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

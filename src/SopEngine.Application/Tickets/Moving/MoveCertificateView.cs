using SopEngine.Domain.Tickets.Moving;

namespace SopEngine.Application.Tickets.Moving;

/// <summary>A certificate as it is kept and shown. Instants are UTC; counted time is working seconds.</summary>
public sealed record MoveCertificateView
{
    public required string Ticket { get; init; }

    public required string Sop { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>SHA-256 of the definition that it ran on.</summary>
    public required string FromHash { get; init; }

    /// <summary>SHA-256 of the definition that it runs on since.</summary>
    public required string ToHash { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }

    public required string Ground { get; init; }

    public required IReadOnlyList<MovedRowView> Rows { get; init; }

    public required IReadOnlyList<MovedClockView> Clocks { get; init; }

    /// <summary>How many situations were gone through to prove that it can end from each.</summary>
    public required int Situations { get; init; }

    /// <summary>A shortest way to the end.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    internal static MoveCertificateView Of(MoveCertificate certificate, string fromHash, string toHash, string by, string ground) => new()
    {
        Ticket = certificate.Ticket,
        Sop = certificate.Sop,
        From = certificate.From,
        To = certificate.To,
        FromHash = fromHash,
        ToHash = toHash,
        At = certificate.At,
        By = by,
        Ground = ground,
        Rows = [.. certificate.Rows.Select(row => new MovedRowView(row.Item, row.Before.Step, row.After.Step, row.Mapped))],
        Clocks =
        [
            .. certificate.Clocks.Select(clock => new MovedClockView(
                clock.After.Ordinal, clock.After.Kind, clock.After.Step, clock.Fate, clock.Before?.DueAt, clock.After.DueAt, (long)clock.CountedBefore.TotalSeconds, (long)clock.CountedAfter.TotalSeconds)),
        ],
        Situations = certificate.Proof.Situations,
        Path = certificate.Proof.Path,
    };
}

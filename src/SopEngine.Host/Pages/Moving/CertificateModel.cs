using SopEngine.Application.Tickets.Moving;
using SopEngine.Domain.Sops;

namespace SopEngine.Host.Pages.Moving;

/// <summary>The certificates of a ticket, oldest first, and the revisions they speak of, by number.</summary>
public sealed record CertificateModel(string Number, IReadOnlyList<MoveCertificateView> Certificates, IReadOnlyDictionary<int, SopRevision> Revisions)
{
    /// <summary>A row as the revision prints it; its id where the revision is not known here.</summary>
    public string Row(int revision, string row) => Revisions.TryGetValue(revision, out var known) ? MoveWords.Row(known, row) : row;
}

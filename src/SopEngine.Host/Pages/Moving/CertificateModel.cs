using SopEngine.Application.Tickets.Moving;

namespace SopEngine.Host.Pages.Moving;

/// <summary>The certificates of a ticket, oldest first.</summary>
public sealed record CertificateModel(string Number, IReadOnlyList<MoveCertificateView> Certificates);

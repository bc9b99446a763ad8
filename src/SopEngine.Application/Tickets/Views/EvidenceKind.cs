namespace SopEngine.Application.Tickets.Views;

/// <summary>The things of a ticket that show Kelengkapan or Output.</summary>
public enum EvidenceKind
{
    Answer,
    File,
    Paper,
    Message,
    Row,
    Ticket,
}

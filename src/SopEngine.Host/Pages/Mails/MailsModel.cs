using SopEngine.Application.Mails;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Mails;

/// <summary>Mails that wait. <see cref="Done"/>: one has just been set aside.</summary>
public sealed record MailsModel(IReadOnlyList<IncomingMailView> Mails, FormStates Forms, bool Done);

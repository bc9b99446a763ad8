using SopEngine.Application.Reporting;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Reporting;

/// <summary>Where figures are read, the reader's tokens, and the one that was made just now.</summary>
public sealed record DataAccessModel(string Address, string UserName, IReadOnlyList<ReportTokenView> Tokens, MadeReportToken? Made, FormStates Forms, bool Revoked, ProcessLogForm? Log);

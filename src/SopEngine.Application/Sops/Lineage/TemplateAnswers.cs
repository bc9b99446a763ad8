using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>The answers to a template of what came into force: only those are told to the ministry.</summary>
internal static class TemplateAnswers
{
    /// <summary>How far an SOP in force has answered its template, with the answers to a revision that is not yet answered whole.</summary>
    public static async Task<DraftLineage> ReadAsync(SopDbContext db, string sop, string template, int answered, CancellationToken stop)
    {
        var rows = await db.TemplateAnswers.AsNoTracking().Where(row => row.Sop == sop && row.Template == template).OrderBy(row => row.TemplateRevision).ThenBy(row => row.Part).ToListAsync(stop);
        return Of(template, answered, rows);
    }

    /// <summary>The same from its rows.</summary>
    public static DraftLineage Of(string template, int answered, IReadOnlyList<TemplateAnswerRow> rows) => new(template, answered)
    {
        Answers = [.. rows.Where(row => row.TemplateRevision > answered).Select(row => new PartAnswer(row.TemplateRevision, row.Part, row.Answer, row.Ground, row.By, row.At))],
        Twins = TwinThings.Known(rows.Select(row => row.Part)),
    };

    /// <summary>Adds to the save in which a draft comes into force how it answered its template.</summary>
    public static async Task KeepAsync(SopDbContext db, SopDraftRow draft, CancellationToken stop)
    {
        var text = await db.SopDraftEdits.AsNoTracking().Where(edit => edit.Draft == draft.Number && edit.Number == draft.At).Select(edit => edit.Lineage).SingleAsync(stop);
        if (DraftLineage.Read(text) is not { Answers.Count: > 0 } lineage)
        {
            return;
        }

        var known = await db.TemplateAnswers.Where(row => row.Sop == draft.Sop).ToListAsync(stop);
        foreach (var answer in lineage.Answers)
        {
            var row = known.SingleOrDefault(row => row.TemplateRevision == answer.Revision && row.Part == answer.Part) ?? db.TemplateAnswers.Add(new TemplateAnswerRow
            {
                Tenant = db.Tenant, Sop = draft.Sop, TemplateRevision = answer.Revision, Part = answer.Part, Template = lineage.Template, Answer = answer.Choice, By = answer.By, At = answer.At,
            }).Entity;
            (row.Template, row.Answer, row.Ground, row.By, row.At) = (lineage.Template, answer.Choice, answer.Ground, answer.By, answer.At);
        }
    }
}

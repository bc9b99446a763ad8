namespace SopEngine.Host.Tests.Invariants;

/// <summary>A violation put into a sound database, and which invariant must find it. <see cref="Undo"/>: only the program's own replay shows it, so that
/// it is really there for a while.</summary>
public sealed record Plant(string Invariant, string What, string Sql, string? Undo = null)
{
    private const string AnyOpen = "(SELECT MIN(\"number\") FROM \"tickets\" WHERE \"closed_at\" IS NULL AND \"sop\" = 'layanan')";
    private const string AnyWithAlarm = "(SELECT MIN(\"ticket\") FROM \"alarms\" WHERE \"kind\" = 'rung')";
    private const string AnyClimbed = "(SELECT MIN(\"ticket\") FROM \"history\" WHERE \"kind\" = 'ladderClimbed')";
    private const string History = "\"tenant\", \"ticket\", \"at\", \"kind\", \"actor\", \"post\", \"step\", \"item\", \"outcome\", \"public\", \"answers\", \"changes\", "
        + "\"on_behalf_of_hash\", \"ground_hash\", \"answers_hash\", \"previous_hash\", \"hash\"";

    /// <summary>At least one for every question of every invariant that can be asked of a database.</summary>
    public static IReadOnlyList<Plant> All { get; } =
    [
        new("I1", "an operation is gone", "DELETE FROM \"operations\" WHERE \"user_name\" = 'petugas'"),
        new("I1", "the entry of an act is gone", "DELETE FROM \"history\" WHERE \"kind\" = 'stepCompleted' AND \"step\" = 'telaah-b'"),
        new("I1", "a ticket is gone", $"DELETE FROM \"tickets\" WHERE \"number\" = {AnyOpen}"),
        new("I2", "a work item was ended twice", Again("\"kind\" = 'stepCompleted' AND \"step\" = 'telaah-b'")),
        new("I2", "a filing made two tickets", Again("\"kind\" = 'filed' AND \"answers\" IS NOT NULL")),
        new("I2", "a work item is done and no entry says so", "UPDATE \"work_items\" SET \"state\" = 'done' WHERE \"state\" = 'open'"),
        new("I2", "a work item that was done is open", "UPDATE \"work_items\" SET \"state\" = 'open' WHERE \"state\" = 'done'"),
        new("I3", "an open ticket has nothing left", $"UPDATE \"work_items\" SET \"state\" = 'cancelled' WHERE \"ticket\" = {AnyOpen}; DELETE FROM \"alarms\" WHERE \"ticket\" = {AnyOpen}"),
        new("I3", "a closed ticket has work", "UPDATE \"work_items\" SET \"state\" = 'open' WHERE \"ticket\" IN (SELECT \"number\" FROM \"tickets\" WHERE \"closed_at\" IS NOT NULL)"),
        new("I3", "an alarm that nobody tries is not parked", "UPDATE \"alarms\" SET \"run_at\" = NULL"),
        new("I3", "a row that nobody calls for", "UPDATE \"work_items\" SET \"called\" = NULL WHERE \"called\" IS NOT NULL AND \"state\" = 'open'"),
        new("I4", "a rung was climbed twice", Again("\"kind\" = 'ladderClimbed'")),
        new("I4", "a rung was climbed too early", "UPDATE \"history\" SET \"at\" = '2020-01-01 00:00:00Z' WHERE \"kind\" = 'ladderClimbed'"),
        new("I4", "an alarm that took effect is there again", $"INSERT INTO \"alarms\" (\"tenant\", \"ticket\", \"ordinal\", \"attempts\", \"due_at\", \"run_at\", \"generation\", \"index\", \"kind\") "
            + $"SELECT \"tenant\", {AnyClimbed}, 1, 0, \"opened_at\", \"opened_at\", 0, 0, 'rung' FROM \"tickets\" WHERE \"number\" = {AnyClimbed}"),
        new("I5", "a join was passed twice", "UPDATE \"work_items\" SET \"step\" = 'simpulkan' WHERE \"step\" = 'telaah-b'"),
        new("I5", "a row is open twice", "UPDATE \"work_items\" SET \"state\" = 'open', \"step\" = 'telaah-a', \"lane\" = 'petugas' WHERE \"step\" IN ('telaah-a', 'telaah-b')"),
        new("I5", "two rows called one ticket", "UPDATE \"work_items\" SET \"called\" = (SELECT MIN(\"called\") FROM \"work_items\") WHERE \"called\" IS NOT NULL OR \"step\" = 'telaah-a'"),
        new("I5", "a row called a ticket that is not there", "UPDATE \"work_items\" SET \"called\" = 'UJI-0' WHERE \"step\" = 'telaah-b'"),
        new("I5", "nobody will be told of the end", "UPDATE \"work_items\" SET \"state\" = 'open' WHERE \"called\" IS NOT NULL"),
        new("I5", "a row did not wait for what it called", "UPDATE \"tickets\" SET \"closed_at\" = NULL WHERE \"sop\" = 'pengadaan'"),
        new("I5", "a called ticket reported back twice", Again("\"kind\" = 'reportedBack'")),
        new("I6", "a message without an event", "UPDATE \"inbox\" SET \"at\" = '2020-01-01 00:00:00Z'"),
        new("I6", "one event told somebody twice", "INSERT INTO \"inbox\" (\"tenant\", \"id\", \"recipient\", \"ticket\", \"step\", \"template\", \"subject\", \"body\", \"at\") "
            + "SELECT \"tenant\", '01900000-0000-7000-8000-000000000001', \"recipient\", \"ticket\", \"step\", \"template\", \"subject\", \"body\", \"at\" FROM \"inbox\" WHERE \"id\" = (SELECT \"id\" FROM \"inbox\" LIMIT 1)"),
        new("I6", "a rung told nobody", "DELETE FROM \"inbox\" WHERE \"template\" = 'tangga-eskalasi'"),
        new("I6", "a part's requester was not told of the outage", "UPDATE \"history\" SET \"kind\" = 'outageHeard', \"outcome\" = \"ticket\" WHERE \"kind\" = 'stepStarted'"),
        new("I6", "a part heard of an outage that is not there", "UPDATE \"inbox\" SET \"template\" = 'gangguan-kabar'; UPDATE \"history\" SET \"kind\" = 'outageHeard', \"outcome\" = 'UJI-0' WHERE EXISTS "
            + "(SELECT 1 FROM \"inbox\" i WHERE i.\"ticket\" = \"history\".\"ticket\" AND i.\"at\" = \"history\".\"at\")"),
        new("I6", "an outage ended and a part did not hear", "UPDATE \"history\" SET \"kind\" = 'linked', \"outcome\" = 'partOf', \"at\" = '2020-01-01 00:00:00Z', "
            + $"\"ground\" = (SELECT MIN(\"number\") FROM \"tickets\" WHERE \"closed_at\" IS NOT NULL) WHERE \"kind\" = 'filed' AND \"ticket\" = {AnyOpen}"),
        new("I7", "an entry is missing", $"DELETE FROM \"history\" WHERE \"seq\" = 2 AND \"ticket\" = {AnyOpen}"),
        new("I7", "an entry does not follow the one before", $"UPDATE \"history\" SET \"previous_hash\" = 'x' WHERE \"seq\" = 3 AND \"ticket\" = {AnyOpen}"),
        new("I7", "an entry is before the one before", "UPDATE \"history\" SET \"at\" = '2020-01-01 00:00:00Z' WHERE \"seq\" = 3"),
        new("I7", "a history goes on after its end", $"UPDATE \"tickets\" SET \"last_seq\" = \"last_seq\" - 1 WHERE \"number\" = {AnyOpen}"),
        new("I7", "a ticket was never filed", $"UPDATE \"history\" SET \"kind\" = 'commented' WHERE \"kind\" = 'filed' AND \"ticket\" = {AnyOpen}"),
        new("I8", "the state was changed", $"UPDATE \"tickets\" SET \"state\" = REPLACE(\"state\", '\"visit\":1', '\"visit\":2') WHERE \"number\" = {AnyOpen}",
            $"UPDATE \"tickets\" SET \"state\" = REPLACE(\"state\", '\"visit\":2', '\"visit\":1') WHERE \"number\" = {AnyOpen}"),
        new("I8", "an entry was changed", $"UPDATE \"history\" SET \"post\" = \"post\" || '#' WHERE \"seq\" = 2 AND \"ticket\" = {AnyOpen}",
            "UPDATE \"history\" SET \"post\" = REPLACE(\"post\", '#', '')"),
        new("I9", "a ticket has another revision", $"UPDATE \"tickets\" SET \"revision\" = 2 WHERE \"number\" = {AnyOpen}"),
        new("I9", "the revision is gone", "DELETE FROM \"sop_revisions\" WHERE \"sop\" = 'layanan'"),
        new("I10", "a work item is another tenant's", $"UPDATE \"work_items\" SET \"tenant\" = 'uji-b' WHERE \"ticket\" = {AnyOpen}"),
        new("I10", "a message is another tenant's", "UPDATE \"inbox\" SET \"tenant\" = 'uji-b'"),
        new("I10", "an answer is another tenant's", "UPDATE \"operations\" SET \"tenant\" = 'uji-b'"),
        new("I11", "a clock was miscounted", $"UPDATE \"clocks\" SET \"used\" = \"used\" + 60000 WHERE \"ticket\" = {AnyWithAlarm}",
            $"UPDATE \"clocks\" SET \"used\" = \"used\" - 60000 WHERE \"ticket\" = {AnyWithAlarm}"),
        new("I12", "an alarm is tried for ever", "UPDATE \"alarms\" SET \"attempts\" = 11"),
        new("I12", "an alarm waits that is long due", "UPDATE \"alarms\" SET \"run_at\" = '2020-01-01 00:00:00Z'"),
        new("I13", "a message leaves without an event", Delivery(1, "'2020-01-01 00:00:00Z'", "waiting", "'2020-01-01 00:00:00Z'")),
        new("I13", "one event leaves twice", Delivery(1, "\"at\"", "sent", "NULL") + "; " + Delivery(2, "\"at\"", "sent", "NULL")),
        new("I13", "a message waits for nothing", Delivery(1, "\"at\"", "waiting", "NULL")),
        new("I13", "a message is tried although it was sent", Delivery(1, "\"at\"", "sent", "\"at\"")),
        new("I14", "a paper without an event and without a text", Paper(1)),
        new("I14", "two papers with one number", Paper(1) + "; " + Paper(2)),
    ];

    // a message of the inbox leaves by mail as well
    private static string Delivery(int id, string at, string state, string runAt) => $"""
        INSERT INTO "deliveries" ("tenant", "id", "ticket", "step", "template", "recipient", "way", "address", "subject", "body", "at", "digest", "state", "run_at", "attempts")
        SELECT "tenant", '01900000-0000-7000-8000-00000000000{id}', "ticket", "step", "template", "recipient", 'email', 'a@uji.example', "subject", "body", {at}, 1 = 0, '{state}', {runAt}, 0
        FROM "inbox" WHERE "id" = (SELECT "id" FROM "inbox" WHERE "ticket" IS NOT NULL ORDER BY "id" LIMIT 1)
        """;

    private static string Paper(int id) => $"""
        INSERT INTO "papers" ("tenant", "id", "ticket", "ordinal", "template", "title", "number", "step", "item", "issued_by", "issued_at", "sha256")
        SELECT "tenant", '01900000-0000-7000-8000-00000000000{id}', "number", {id}, 'berita-acara', 'Berita Acara', '001/BA/2026', 'kerja', 1, 'petugas', '2020-01-01 00:00:00Z', 'x'
        FROM "tickets" WHERE "number" = {AnyOpen}
        """;

    public override string ToString() => $"{Invariant} {What}";

    // an entry once more at the end of the history
    private static string Again(string which) => $"""
        INSERT INTO "history" ("seq", {History}) SELECT "seq" + 1000, {History} FROM "history" WHERE {which}
        """;
}

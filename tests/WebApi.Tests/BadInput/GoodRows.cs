namespace LocalDataverse.WebApi.Tests.BadInput;

/// <summary>A body that creates a row of each table, by its collection.</summary>
internal sealed class GoodRows(string mark, GoodRows.Anchors anchors)
{
    private int _number;

    /// <summary>The rows that other rows point at.</summary>
    internal sealed record Anchors(Guid Account, Guid Calendar, Guid Policy, Guid Pool, Guid User)
    {
        /// <summary>A promise that is open.</summary>
        public Guid Promise { get; init; }
    }

    /// <summary>The body; every call gives one with other names.</summary>
    public Dictionary<string, object> Of(string set)
    {
        var name = $"{mark} {++_number}";
        Dictionary<string, object> Row(string column, params (string Name, object Value)[] more) =>
            new(more.Select(m => KeyValuePair.Create(m.Name, m.Value)).Prepend(KeyValuePair.Create<string, object>(column, name)), StringComparer.Ordinal);
        (string, object) account = ("loy_AccountId@odata.bind", $"/accounts({anchors.Account})");
        (string, object) promise = ("loy_PromiseId@odata.bind", $"/loy_promises({anchors.Promise})");
        return set switch
        {
            "accounts" => Row("name"),
            "tasks" => Row("subject", ("regardingobjectid_account@odata.bind", $"/accounts({anchors.Account})")),
            "loy_businesscalendars" => Row("loy_name", ("loy_timezone", "Europe/Zurich"), ("loy_openinghours", "Mon-Fri 08:00-17:00")),
            "loy_calendarexceptions" => Row("loy_name", ("loy_CalendarId@odata.bind", $"/loy_businesscalendars({anchors.Calendar})"), ("loy_from", "2031-05-01"), ("loy_to", "2031-05-02")),
            "loy_promisepolicies" => CreateTests.Policy(name, anchors.Calendar),
            "loy_promises" => Row("loy_name", account, ("loy_PolicyId@odata.bind", $"/loy_promisepolicies({anchors.Policy})"), ("loy_requestedon", "2026-03-02T08:00:00Z")),
            "loy_promisepauses" => Row("loy_name", promise, ("loy_waitingfor", "Mrs Meier"), ("loy_reason", "Serial number")),
            "loy_promiserevisions" => Row("loy_name", promise, ("loy_newpromisedon", "2031-03-06T09:00:00Z"), ("loy_reason", "Part is late"), ("loy_agreedwithcustomer", true)),
            "loy_loyaltyofficers" => Row("loy_name", ("loy_UserId@odata.bind", $"/systemusers({anchors.User})"), ("loy_PoolId@odata.bind", $"/loy_officerpools({anchors.Pool})"), ("loy_capacity", 10), ("loy_active", true)),
            "loy_assignmentrules" => Row("loy_name", ("loy_order", _number), ("loy_PoolId@odata.bind", $"/loy_officerpools({anchors.Pool})"), ("loy_active", true)),
            "loy_departmentcontacts" => Row("loy_name", account, ("loy_department", 725100001), ("loy_UserId@odata.bind", $"/systemusers({anchors.User})"), ("loy_role", "Dispatcher")),
            "loy_feedbacks" => Row("loy_name", account, ("loy_technicalscore", 5), ("loy_relationalscore", 5), ("loy_givenon", "2026-03-02T08:00:00Z")),
            "loy_backstagenotes" => Row("loy_text", account),
            "loy_churnkinds" => Row("loy_name", ("loy_kind", 725100014), ("loy_points", -5), ("loy_halflifedays", 30), ("loy_cap", 20), ("loy_windowdays", 365), ("loy_active", true)),
            "loy_playtasktemplates" => Row("loy_name", ("loy_level", 725100002), ("loy_duedays", 2), ("loy_order", _number)),
            "loy_alertoutcomes" => Row("loy_name", ("loy_alertkey", name), ("loy_kind", 725100001), ("loy_outcome", 725100000)),
            _ => Row("loy_name"),
        };
    }
}

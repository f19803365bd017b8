namespace LocalDataverse.Engine.Faults;

/// <summary>The platform's own error numbers, as its documentation lists them.</summary>
public static class ErrorCode
{
    /// <summary>0x80040217: a row with that id does not exist.</summary>
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);

    /// <summary>0x80040237: a row with that id or key exists already.</summary>
    public const int DuplicateRecord = unchecked((int)0x80040237);

    /// <summary>0x80060892: a row with that alternate key exists already.</summary>
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);

    /// <summary>0x80060891: no row, or no key, matches these key values.</summary>
    public const int RecordNotFoundByEntityKey = unchecked((int)0x80060891);

    /// <summary>0x80041103: the table has no such column.</summary>
    public const int QueryBuilderNoAttribute = unchecked((int)0x80041103);

    /// <summary>0x80041102: no such table.</summary>
    public const int QueryBuilderNoEntity = unchecked((int)0x80041102);

    /// <summary>0x80040203: an argument is wrong.</summary>
    public const int InvalidArgument = unchecked((int)0x80040203);

    /// <summary>0x80040220: the caller's roles do not allow it.</summary>
    public const int PrivilegeDenied = unchecked((int)0x80040220);

    /// <summary>0x8004F506: column security refuses it.</summary>
    public const int AttributePermissionDenied = unchecked((int)0x8004F506);

    /// <summary>0x80060882: the row changed since it was read.</summary>
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);

    /// <summary>0x80040224: a plugin failed with something other than a message for the user.</summary>
    public const int IsvUnexpected = unchecked((int)0x80040224);

    /// <summary>0x80040265: a plugin stopped the operation.</summary>
    public const int IsvAborted = unchecked((int)0x80040265);

    /// <summary>0x80044182: more than 8 levels of calls.</summary>
    public const int InfiniteLoop = unchecked((int)0x80044182);

    /// <summary>0x80040227: children keep the row from being deleted.</summary>
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);

    /// <summary>0x80044331: text longer than its column.</summary>
    public const int StringLengthTooLong = unchecked((int)0x80044331);

    /// <summary>0x8004432D: a number outside its column's bounds.</summary>
    public const int ValueOutOfRange = unchecked((int)0x8004432D);

    /// <summary>0x80048d19: the request body cannot be read.</summary>
    public const int InvalidPayload = unchecked((int)0x80048D19);

    /// <summary>0x8004E023: an aggregate over more than 50,000 rows.</summary>
    public const int AggregateQueryRecordLimitExceeded = unchecked((int)0x8004E023);

    /// <summary>0x8004430D: more than 15 links in one query.</summary>
    public const int LinkEntityLimitExceeded = unchecked((int)0x8004430D);

    /// <summary>0x8004430C: more than 500 conditions and links in one query.</summary>
    public const int ConditionLimitExceeded = unchecked((int)0x8004430C);

    /// <summary>0x80045037: this local environment does not do that.</summary>
    public const int NotSupported = unchecked((int)0x80045037);

    /// <summary>0x80048033: the solution file cannot be imported.</summary>
    public const int ImportFileInvalid = unchecked((int)0x80048033);

    /// <summary>0x8004F016: something the solution depends on is missing.</summary>
    public const int MissingDependency = unchecked((int)0x8004F016);

    /// <summary>0x8004F01F: other components need what would be deleted.</summary>
    public const int ComponentIsReferenced = unchecked((int)0x8004F01F);

    /// <summary>0x80040225: the user that calls is disabled.</summary>
    public const int UserDisabled = unchecked((int)0x80040225);

    /// <summary>0x80044172 (the sandbox host's limit): a plugin took longer than a message may.</summary>
    public const int PluginTimeout = unchecked((int)0x80044172);

    /// <summary>0x8009040C: a plugin went on after a failed service call had undone its transaction.</summary>
    public const int TransactionCountReduced = unchecked((int)0x8009040C);

    /// <summary>0x8004431A: the choice has no such option.</summary>
    public const int PicklistValueOutOfRange = unchecked((int)0x8004431A);

    /// <summary>0x80040239: an instant before 1753-01-01.</summary>
    public const int DateTimeOutOfRange = unchecked((int)0x80040239);

    /// <summary>0x80048408: the status does not belong to the state.</summary>
    public const int InvalidStateCodeStatusCode = unchecked((int)0x80048408);

    /// <summary>0x8006088D: a version check without a version.</summary>
    public const int ConcurrencyVersionNotProvided = unchecked((int)0x8006088D);

    /// <summary>0x80048340: an access team cannot own rows.</summary>
    public const int CannotAssignToAccessTeam = unchecked((int)0x80048340);

    /// <summary>0x80048331: an access team holds no roles.</summary>
    public const int CannotAssignRolesOrProfilesToAccessTeam = unchecked((int)0x80048331);

    /// <summary>0x80045300: a merge would put a row below itself.</summary>
    public const int MergeCyclicalParenting = unchecked((int)0x80045300);

    /// <summary>0x80045304: a row to merge is inactive.</summary>
    public const int MergeEntityNotActive = unchecked((int)0x80045304);

    /// <summary>0x80045305: both rows of a merge are the same.</summary>
    public const int MergeEntitiesIdentical = unchecked((int)0x80045305);

    /// <summary>0x80045316: the rows of a merge have different parents.</summary>
    public const int MergeDifferentlyParented = unchecked((int)0x80045316);

    /// <summary>0x80045317: only the subordinate of a merge has a parent.</summary>
    public const int MergeLossOfParenting = unchecked((int)0x80045317);

    /// <summary>0x80040216: anything else.</summary>
    public const int Unexpected = unchecked((int)0x80040216);
}
